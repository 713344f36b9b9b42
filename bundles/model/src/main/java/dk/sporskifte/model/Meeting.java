package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;

/**
 * A meeting of a forum.
 *
 * @param forum id of the forum in the way of working
 * @param extra whether it stands outside the forum's cadence
 */
public record Meeting(
    MeetingId id,
    String forum,
    Instant startsAt,
    String place,
    boolean extra,
    State state,
    int version) {
  public Meeting {
    Objects.requireNonNull(id);
    forum = Require.text(forum, "forum");
    Objects.requireNonNull(startsAt);
    place = Require.text(place, "place");
    Objects.requireNonNull(state);
  }

  /** Whether it has been held. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  public Meeting in(State next) {
    return new Meeting(id, forum, startsAt, place, extra, next, version);
  }
}
