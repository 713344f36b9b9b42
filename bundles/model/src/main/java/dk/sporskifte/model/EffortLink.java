package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * That another effort runs around the same child, and where: nothing of it is copied here (HAL-20).
 *
 * @param matter the case or concern it is linked to
 * @param place who runs an effort elsewhere; absent where it is one of ours
 * @param inside the case, concern or group it is; whoever does not see that does not see the link
 * @param contact whom to ask there
 * @param arena of the child's life, as the municipality names them
 * @param until first day on which it is over, where that is known
 */
public record EffortLink(
    UUID id,
    UUID matter,
    Kind kind,
    Optional<String> place,
    Optional<UUID> inside,
    Optional<String> contact,
    Optional<String> arena,
    LocalDate since,
    Optional<LocalDate> until,
    UserId linkedBy,
    Instant linkedAt,
    Optional<Instant> endedAt,
    int version) {
  private static final Set<Kind> OURS = EnumSet.of(Kind.CASE, Kind.CONCERN, Kind.GROUP);

  public EffortLink {
    Objects.requireNonNull(id);
    Objects.requireNonNull(matter);
    Objects.requireNonNull(kind);
    Require.that(inside.isPresent() == kind.ours(), "an effort of ours is named by its identity");
    Require.that(place.isPresent() != kind.ours(), "an effort elsewhere has a place");
    Objects.requireNonNull(contact);
    Objects.requireNonNull(arena);
    Objects.requireNonNull(since);
    until.ifPresent(day -> Require.that(day.isAfter(since), "an effort lasts for at least a day"));
    Objects.requireNonNull(linkedBy);
    Objects.requireNonNull(linkedAt);
    Objects.requireNonNull(endedAt);
  }

  /** What kind of effort. */
  public enum Kind {
    FAMILY_DEPARTMENT,
    PPR,
    HEALTH_CARE,
    SCHOOL,
    DAY_CARE,
    CLUB,
    JOB_CENTRE,
    OTHER_EFFORT,
    CASE,
    CONCERN,
    GROUP;

    /** Whether it is in here. */
    public boolean ours() {
      return OURS.contains(this);
    }
  }

  /** The other end, looked at from one of them. */
  public Optional<UUID> from(UUID end) {
    return inside.map(other -> other.equals(end) ? matter : other);
  }

  public EffortLink endedAt(Instant at) {
    return new EffortLink(
        id,
        matter,
        kind,
        place,
        inside,
        contact,
        arena,
        since,
        until,
        linkedBy,
        linkedAt,
        Optional.of(at),
        version);
  }

  @Override
  public String toString() {
    return "EffortLink " + id;
  }
}
