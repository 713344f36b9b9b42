package dk.sporskifte.casework.groups;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.concern.HeardConcern;
import dk.sporskifte.casework.concern.OpenedConcern;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;

/** From the group to the single young person (X003-03). */
final class RaisedFromGroup {
  private RaisedFromGroup() {}

  static Outcome<Concern> raise(Work work, NewConcern asked) {
    return HeardConcern.about(work, asked).flatMap(who -> OpenedConcern.open(work, asked, who));
  }
}
