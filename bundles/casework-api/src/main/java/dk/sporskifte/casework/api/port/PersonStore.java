package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People the actor may see. */
public interface PersonStore {
  void add(Person person);

  Optional<Person> find(PersonId id);

  /** Of many those the actor may see; the others are left out. */
  default Map<PersonId, Person> find(Set<PersonId> ids) {
    Map<PersonId, Person> people = new HashMap<>();
    ids.forEach(id -> find(id).ifPresent(person -> people.put(id, person)));
    return people;
  }

  void save(Person person);

  /** Through the definer function: the id alone, whether or not the actor may see the person. */
  Optional<PersonId> idOf(CprNumber cpr);

  /** The same for the many numbers of a message; those of nobody registered are left out. */
  default Map<CprNumber, PersonId> idsOf(Set<CprNumber> numbers) {
    Map<CprNumber, PersonId> ids = new HashMap<>();
    numbers.forEach(cpr -> idOf(cpr).ifPresent(id -> ids.put(cpr, id)));
    return ids;
  }

  /**
   * Whom the block may mean; through the definer function, so with no more than is needed to
   * choose. Its address is compared there, a protected one never, and comes out for nobody.
   *
   * @param tighterProgrammes who is known by their cases alone is left out, for who does not see
   *     them
   */
  List<Candidate> candidates(PersonBlock block, Set<String> tighterProgrammes);

  /** A registered person, and what agrees with the block but the name. */
  record Candidate(
      PersonId id,
      String givenName,
      String familyName,
      LocalDate born,
      boolean addressProtected,
      boolean sameBirthDate,
      boolean samePhone,
      boolean sameAddress) {
    @Override
    public String toString() {
      return "Candidate " + id.value();
    }
  }
}
