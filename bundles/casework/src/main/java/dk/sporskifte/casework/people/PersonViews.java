package dk.sporskifte.casework.people;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.view.PersonView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Person;
import java.util.Optional;

/** A person as the actor may see them: where to find them is for those who do. */
public final class PersonViews {
  private PersonViews() {}

  public static PersonView of(Work work, Person person) {
    PersonView whole = PersonView.of(person, work.today());
    return work.may(Right.COORDINATE) || work.may(Right.TRIAGE_LINES)
        ? whole
        : new PersonView(
            whole.id(),
            whole.name(),
            whole.born(),
            whole.age(),
            whole.regime(),
            whole.cprMasked(),
            whole.addressProtected(),
            Optional.empty(),
            Optional.empty(),
            whole.version());
  }
}
