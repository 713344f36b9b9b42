package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Ungdomskontrakt: terms a young person of 15 to 17 has agreed to keep.
 *
 * @param until the first day it does not hold
 * @param conditions what was agreed
 */
public record YouthContract(
    UUID id,
    CaseId caseId,
    LocalDate from,
    LocalDate until,
    String conditions,
    UserId by,
    Instant at,
    Optional<Ending> ending,
    int version) {
  public YouthContract {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Require.that(until.isAfter(from), "a contract ends after it began");
    conditions = Require.text(conditions, "conditions");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(ending);
  }

  /** How it came out. */
  public record Ending(LocalDate on, boolean kept, String note) {
    public Ending {
      Objects.requireNonNull(on);
      note = Require.text(note, "note");
    }
  }

  public YouthContract ended(Ending how) {
    return new YouthContract(
        id, caseId, from, until, conditions, by, at, Optional.of(how), version);
  }
}
