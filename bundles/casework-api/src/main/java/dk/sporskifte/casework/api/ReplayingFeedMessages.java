package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.model.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Runs the checks again on messages as they were sent, after a fix. Lines in quarantine that pass
 * now wait for triage; what is decided, or waits already, is left alone. A message that was refused
 * as a whole is taken where it passes now.
 */
public interface ReplayingFeedMessages {
  /** Of how many messages at most a call replays. */
  int MOST = 50;

  /** What would change; nothing does. */
  Outcome<ReplayView> preview(Tenant tenant, Actor actor, List<UUID> messages);

  /** The same of those with something in quarantine, or refused, newest first. */
  Outcome<ReplayView> preview(Tenant tenant, Actor actor, FeedMessageFilter filter);

  /**
   * May be repeated: what passed once is left alone.
   *
   * @param why Danish; the audit trail keeps it
   */
  Outcome<ReplayView> replay(Tenant tenant, Actor actor, List<UUID> messages, String why);
}
