package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import java.util.UUID;

/** A referrer from outside presents own text, sees nothing else and leaves (HEL-37). */
public interface PresentingReferral {
  /** Opens the item for the presenter from now until the end of the meeting's day. */
  Outcome<PresentationView> admit(
      Tenant tenant, Actor actor, AgendaItemId item, UUID id, UserId presenter);

  /** The presenter's own, or as somebody who sees the case sees it. */
  Outcome<PresentationView> show(Tenant tenant, Actor actor, UUID id);

  /** The presenter's open presentations. */
  Outcome<Optional<PresentationView>> mine(Tenant tenant, Actor actor);

  Outcome<PresentationView> say(Tenant tenant, Actor actor, UUID id, int version, String text);

  /** From now on the presenter sees nothing. */
  Outcome<PresentationView> leave(Tenant tenant, Actor actor, UUID id);
}
