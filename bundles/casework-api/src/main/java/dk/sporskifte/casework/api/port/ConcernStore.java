package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import java.util.List;
import java.util.Optional;

/** Concerns the actor may see. */
public interface ConcernStore {
  void add(Concern concern);

  Optional<Concern> find(ConcernId id);

  void save(Concern concern);

  /** Newest first. */
  Page<Concern> list(PageRequest page);

  void add(AssignedActor assigned);

  /** Oldest first. */
  List<AssignedActor> assigned(ConcernId concern);
}
