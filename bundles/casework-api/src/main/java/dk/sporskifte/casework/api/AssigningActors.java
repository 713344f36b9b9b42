package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.UUID;

/** Sets posts to do something about a concern; while nobody is, the forum is told. */
public interface AssigningActors {
  /** Oldest first. */
  Outcome<List<AssignedActorView>> of(Tenant tenant, Actor actor, ConcernId concern);

  /** The post sees the concern from then on. */
  Outcome<List<AssignedActorView>> assign(
      Tenant tenant, Actor actor, ConcernId concern, UUID id, PostId post, String because);
}
