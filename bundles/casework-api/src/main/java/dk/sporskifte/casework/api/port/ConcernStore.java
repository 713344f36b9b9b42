package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

/** Concerns the actor may see. */
public interface ConcernStore {
  void add(Concern concern);

  Optional<Concern> find(ConcernId id);

  void save(Concern concern);

  /**
   * Newest first.
   *
   * @param words of the person's name, or of what somebody unknown is called
   */
  Page<Concern> list(Optional<Sought> words, PageRequest page);

  default Page<Concern> list(PageRequest page) {
    return list(Optional.empty(), page);
  }

  /** About that person, newest first. */
  List<Concern> ofPerson(PersonId person);

  void add(AssignedActor assigned);

  /** Oldest first. */
  List<AssignedActor> assigned(ConcernId concern);
}
