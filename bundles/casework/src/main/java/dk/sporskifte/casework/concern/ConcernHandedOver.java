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
import java.util.Optional;

/** What whoever raised a concern is answered: own staff see it, partners get a receipt. */
final class ConcernHandedOver {
  private ConcernHandedOver() {}

  static Outcome<ConcernView> view(Work work, Concern concern, Optional<Identified> who) {
    if (Sight.keptBy(work) || concern.holder().filter(work.user()::equals).isPresent()) {
      return ConcernsNotYetCases.show(work, concern.id());
    }
    Sight.leave(work, concern.id().value());
    Optional<Person> receipt = who.map(known -> Receipt.of(work, known.person()));
    return Outcome.done(
        new ConcernView(
            receipt.map(Person::id).map(concern::about).orElse(concern),
            receipt.map(person -> PersonViews.of(work, person))));
  }
}
