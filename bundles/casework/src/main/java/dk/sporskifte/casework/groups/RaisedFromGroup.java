package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.concern.OpenedConcern;
import dk.sporskifte.casework.people.YoungPeople;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import java.util.List;

/** From the group to the single young person (X003-03). */
final class RaisedFromGroup {
  private RaisedFromGroup() {}

  static Outcome<Concern> raise(Work work, NewConcern asked) {
    return Policy.allowing(asked, List.of(c -> Given.text(c.text(), "bekymring")))
        .flatMap(heard -> YoungPeople.identify(work, heard.person()))
        .flatMap(who -> OpenedConcern.open(work, asked, who));
  }
}
