package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import java.util.Optional;

/** A concern: never a case unless somebody decides so. */
public interface RaisingConcern {
  Outcome<ConcernView> raise(Tenant tenant, Actor actor, NewConcern concern);

  Outcome<ConcernView> show(Tenant tenant, Actor actor, ConcernId id);

  Outcome<Page<ConcernView>> list(Tenant tenant, Actor actor, PageRequest page);

  /** Nothing more is done; the note says why. */
  Outcome<ConcernView> close(Tenant tenant, Actor actor, ConcernId id, int version, String note);

  record NewConcern(
      ConcernId id,
      YoungPerson person,
      IntakeChannel channel,
      String text,
      Optional<String> childsWords) {}
}
