package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That a young person is placed outside home (anbragt). Who decided it, where and why stays with
 * the child's authority; here the days alone count (LAW-12).
 *
 * @param until the first day not placed any more; absent while it lasts
 */
public record Placement(
    UUID id,
    CaseId caseId,
    LocalDate from,
    Optional<LocalDate> until,
    UserId recordedBy,
    Instant recordedAt,
    int version) {
  public Placement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(from);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
    until.ifPresent(u -> Require.that(u.isAfter(from), "a placement lasts at least a day"));
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it lasts on any day from one day (included) until another (excluded). */
  public boolean within(LocalDate first, LocalDate end) {
    return from.isBefore(end) && until.map(first::isBefore).orElse(true);
  }

  public Placement ended(LocalDate firstDayAfter) {
    return new Placement(
        id, caseId, from, Optional.of(firstDayAfter), recordedBy, recordedAt, version);
  }
}
