package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody is away from work. Why is not asked.
 *
 * @param from first day away
 * @param backOn first day back; absent while nobody knows
 * @param cover who acts in the posts of the one who is away, from the first day to the last; absent
 *     where nobody does
 */
public record Absence(
    AbsenceId id,
    UserId user,
    LocalDate from,
    Optional<LocalDate> backOn,
    Optional<UserId> cover,
    UserId enteredBy,
    Instant enteredAt,
    int version) {
  public Absence {
    Objects.requireNonNull(id);
    Objects.requireNonNull(user);
    backOn.ifPresent(b -> Require.that(!b.isBefore(from), "nobody is back before they are away"));
    Require.that(!cover.equals(Optional.of(user)), "nobody covers for themselves");
    Objects.requireNonNull(enteredBy);
    Objects.requireNonNull(enteredAt);
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && backOn.map(day::isBefore).orElse(true);
  }

  /** Whether it is over on that day. */
  public boolean over(LocalDate day) {
    return backOn.map(b -> !b.isAfter(day)).orElse(false);
  }

  public Absence with(Optional<LocalDate> back, Optional<UserId> byWhom) {
    return new Absence(id, user, from, back, byWhom, enteredBy, enteredAt, version);
  }
}
