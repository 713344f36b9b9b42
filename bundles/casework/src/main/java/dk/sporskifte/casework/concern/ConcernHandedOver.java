package dk.sporskifte.casework.concern;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.people.PersonViews;
import dk.sporskifte.casework.people.Receipt;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;

/** What whoever raised a concern is answered: own staff see it, partners get a receipt. */
final class ConcernHandedOver {
  private ConcernHandedOver() {}

  static Outcome<ConcernView> view(Work work, Concern concern, Identified who) {
    if (Sight.keptBy(work)) {
      return ConcernsNotYetCases.show(work, concern.id());
    }
    Sight.leave(work, concern.id().value());
    Person receipt = Receipt.of(work, who.person());
    return Outcome.done(new ConcernView(about(receipt, concern), PersonViews.of(work, receipt)));
  }

  private static Concern about(Person person, Concern concern) {
    return new Concern(
        concern.id(),
        person.id(),
        concern.channel(),
        concern.text(),
        concern.childsWords(),
        concern.inboxLine(),
        concern.state(),
        concern.referredAs(),
        concern.closingNote(),
        concern.raisedBy(),
        concern.raisedAt(),
        concern.version());
  }
}
