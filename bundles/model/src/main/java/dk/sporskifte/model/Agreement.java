package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The young person's voluntary agreement to take part; apart from consent to disclosure and from
 * consent as a basis of data protection (LAW-09).
 *
 * @param readyForPlan whether the young person is ready to take part in an action plan (HEL-35)
 * @param givenBy who agreed; under 18 a custody holder as the rule, the young person heard
 * @param heard how the young person was heard when somebody else agreed
 */
public record Agreement(
    UUID id,
    CaseId caseId,
    LocalDate on,
    boolean readyForPlan,
    GivenBy givenBy,
    Optional<String> heard,
    UserId recordedBy,
    Optional<LocalDate> withdrawnOn,
    int version) {
  public Agreement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(on);
    Objects.requireNonNull(givenBy);
    Objects.requireNonNull(heard);
    Objects.requireNonNull(recordedBy);
    withdrawnOn.ifPresent(w -> Require.that(!w.isBefore(on), "withdrawn before given"));
  }

  /** Who said yes. */
  public enum GivenBy {
    YOUNG_PERSON,
    CUSTODY_HOLDER
  }

  public Agreement withdrawn(LocalDate day) {
    return new Agreement(
        id, caseId, on, readyForPlan, givenBy, heard, recordedBy, Optional.of(day), version);
  }
}
