package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

/** People the actor may see. */
public interface PersonStore {
  void add(Person person);

  Optional<Person> find(PersonId id);

  void save(Person person);

  /** Through the definer function: the id alone, whether or not the actor may see the person. */
  Optional<PersonId> idOf(CprNumber cpr);

  /** Ids of whom the block may mean by name, birth date or phone; through the definer function. */
  List<Candidate> candidates(PersonBlock block);

  /** What agrees between the block and a registered person. */
  record Candidate(PersonId id, boolean sameName, boolean sameBirthDate, boolean samePhone) {}
}
