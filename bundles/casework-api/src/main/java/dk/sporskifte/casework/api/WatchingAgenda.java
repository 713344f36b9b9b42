package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.MeetingId;

/** Tells somebody at a meeting that its agenda has changed, without showing it. */
public interface WatchingAgenda {
  /**
   * The same as long as {@link HoldingMeetings#agenda} would show the actor the same. Asked every
   * few seconds; it says nothing of anybody, so only who is refused it is written down.
   */
  Outcome<AgendaMark> mark(Tenant tenant, Actor actor, MeetingId id);
}
