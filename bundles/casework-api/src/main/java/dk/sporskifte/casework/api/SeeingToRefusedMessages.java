package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.Actor;
import java.util.UUID;

/**
 * Messages of feeds that were refused as a whole. Readiness tells of them until somebody has seen
 * to them.
 */
public interface SeeingToRefusedMessages {
  /**
   * Newest first.
   *
   * @param waiting only those nobody has seen to
   */
  Outcome<Page<RefusedMessage>> list(Tenant tenant, Actor actor, boolean waiting, PageRequest page);

  /**
   * Whatever there was to do is done.
   *
   * @param note what that was
   */
  Outcome<RefusedMessage> seenTo(Tenant tenant, Actor actor, UUID id, String note);
}
