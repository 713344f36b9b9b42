package dk.sporskifte.casework.people;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;

/**
 * Finds the person a call is about, or registers them. A CPR number that is known leads to that
 * person, whose registered name stays as it is.
 */
public final class YoungPeople {
  private YoungPeople() {}

  public static Outcome<Identified> identify(Work work, YoungPerson who) {
    if (who instanceof YoungPerson.Known known) {
      return Seen.orNotFound(work.stores().people().find(known.id()))
          .map(person -> new Identified(person, false));
    }
    Told told = new Told((YoungPerson.Told) who, work.today());
    return Policy.allowing(told, Told.POLICIES).map(usable -> findOrRegister(work, usable));
  }

  private static Identified findOrRegister(Work work, Told told) {
    PersonStore people = work.stores().people();
    return told.told()
        .cpr()
        .flatMap(people::idOf)
        .map(id -> new Identified(people.find(id).orElseGet(() -> told.as(id)), false))
        .orElseGet(() -> register(work, told));
  }

  private static Identified register(Work work, Told told) {
    Person person = told.as(new PersonId(work.newId()));
    work.stores().people().add(person);
    return new Identified(person, true);
  }
}
