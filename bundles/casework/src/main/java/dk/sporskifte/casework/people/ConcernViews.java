package dk.sporskifte.casework.people;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.PersonView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;
import java.util.Optional;

/**
 * A concern as the actor may know it. Who works with no case and holds a concern knows the young
 * person as somebody told of them, under an identity of no use: else a CPR number would be the way
 * to a name, and to whether somebody is known here.
 */
public final class ConcernViews {
  private ConcernViews() {}

  /** Absent where the actor does not see whom it is about. */
  public static Optional<ConcernView> of(Work work, Concern concern) {
    work.trace().of(concern.id());
    if (concern.person().isEmpty()) {
      return Optional.of(new ConcernView(concern, Optional.empty()));
    }
    return concern
        .person()
        .flatMap(work.stores().people()::find)
        .map(
            person -> {
              work.trace().about(person.id());
              return work.may(Right.READ_CASES)
                  ? new ConcernView(concern, Optional.of(PersonViews.of(work, person)))
                  : asTold(work, concern, Receipt.of(work, person));
            });
  }

  private static ConcernView asTold(Work work, Concern concern, Person receipt) {
    PersonView whole = PersonViews.of(work, receipt);
    return new ConcernView(
        concern.about(receipt.id()),
        Optional.of(
            new PersonView(
                whole.id(),
                concern.circumstances().called().orElse(whole.name()),
                whole.born(),
                whole.age(),
                whole.regime(),
                Optional.empty(),
                whole.addressProtected(),
                Optional.empty(),
                Optional.empty(),
                1)));
  }
}
