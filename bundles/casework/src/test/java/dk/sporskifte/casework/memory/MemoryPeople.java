package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Everybody: who is alike is for the caller to judge. */
  @Override
  public List<Candidate> candidates(PersonBlock block, Set<String> tighterProgrammes) {
    return people()
        .all()
        .filter(p -> !hidden(p.id(), tighterProgrammes))
        .map(p -> compare(p, block))
        .toList();
  }

  private boolean hidden(PersonId person, Set<String> tighterProgrammes) {
    List<CaseFile> cases =
        session.table(CaseFile.class).all().filter(c -> c.person().equals(person)).toList();
    return !session.seesPerson(person)
        && !cases.isEmpty()
        && cases.stream().allMatch(c -> tighterProgrammes.contains(c.programme()));
  }

  private static Candidate compare(Person person, PersonBlock block) {
    return new Candidate(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.born(),
        person.addressProtected(),
        block.born().filter(person.born()::equals).isPresent(),
        block.phone().isPresent() && block.phone().equals(person.phone()),
        !person.addressProtected()
            && block.address().isPresent()
            && block.address().equals(person.address()));
  }

  private Table<Person> people() {
    return session.table(Person.class);
  }
}
