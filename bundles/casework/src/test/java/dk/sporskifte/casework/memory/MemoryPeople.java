package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

record MemoryPeople(Session session) implements PersonStore {
  @Override
  public void add(Person person) {
    if (person.cpr().flatMap(this::idOf).isPresent()) {
      throw new Table.Undone(Refusal.conflict("already-exists", "Findes allerede."));
    }
    people().add(person.id(), person);
  }

  @Override
  public Optional<Person> find(PersonId id) {
    return people().find(id).filter(p -> session.seesPerson(id));
  }

  @Override
  public void save(Person person) {
    people().save(person.id(), person);
  }

  @Override
  public Optional<PersonId> idOf(CprNumber cpr) {
    return people()
        .all()
        .filter(p -> p.cpr().filter(cpr::equals).isPresent())
        .map(Person::id)
        .findFirst();
  }

  @Override
  public List<Candidate> candidates(PersonBlock block) {
    return people()
        .all()
        .map(p -> compare(p, block))
        .filter(c -> c.sameName() || c.sameBirthDate() || c.samePhone())
        .toList();
  }

  private static Candidate compare(Person person, PersonBlock block) {
    Optional<String> name =
        block.givenName().flatMap(given -> block.familyName().map(f -> given + " " + f));
    return new Candidate(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.born(),
        person.addressProtected(),
        name.filter(person.name()::equalsIgnoreCase).isPresent(),
        block.born().filter(person.born()::equals).isPresent(),
        block.phone().isPresent() && block.phone().equals(person.phone()));
  }

  private Table<Person> people() {
    return session.table(Person.class);
  }
}
