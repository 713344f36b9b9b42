package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A meeting of a forum.
 *
 * @param forum id of the forum in the way of working
 * @param extra whether it stands outside the forum's cadence
 * @param cancelledBecause there when it is cancelled, and then alone
 */
public record Meeting(
    MeetingId id,
    String forum,
    Instant startsAt,
    String place,
    boolean extra,
    State state,
    Optional<String> cancelledBecause,
    int version) {
  public Meeting {
    Objects.requireNonNull(id);
    forum = Require.text(forum, "forum");
    Objects.requireNonNull(startsAt);
    place = Require.text(place, "place");
    Objects.requireNonNull(state);
    Require.that(
        cancelledBecause.isPresent() == (state == State.CANCELLED),
        "why a meeting is cancelled is known");
  }

  /** Whether it has been held. */
  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  /** The same, of the forum that came after. */
  public Meeting of(String successor) {
    return new Meeting(id, successor, startsAt, place, extra, state, cancelledBecause, version);
  }

  /** The same at another time. */
  public Meeting moved(Instant to, String where) {
    return new Meeting(id, forum, to, where, extra, state, cancelledBecause, version);
  }

  public Meeting held() {
    return in(State.HELD, Optional.empty());
  }

  public Meeting cancelled(String reason) {
    return in(State.CANCELLED, Optional.of(Require.text(reason, "reason")));
  }

  private Meeting in(State next, Optional<String> because) {
    return new Meeting(id, forum, startsAt, place, extra, next, because, version);
  }
}
