package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * From judgment to release (HEL-16, LAW-16). Kept by hand; days not known yet are absent.
 *
 * @param judgedOn absent while the judgment is awaited
 * @param imprisonedOn the first day served
 * @param imprisonmentNotice the day the prison service told of it
 * @param paroleOn the day of possible parole
 * @param releaseOn the expected day of release
 * @param releaseNotice the day the prison service told of it
 * @param checks what has been looked at; areas left out are still open
 */
public record ReleaseTrack(
    UUID id,
    CaseId caseId,
    Optional<LocalDate> judgedOn,
    Optional<LocalDate> imprisonedOn,
    Optional<LocalDate> imprisonmentNotice,
    Optional<LocalDate> paroleOn,
    Optional<LocalDate> releaseOn,
    Optional<LocalDate> releaseNotice,
    List<Check> checks,
    UserId by,
    Instant at,
    int version) {
  public ReleaseTrack {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(judgedOn);
    Objects.requireNonNull(imprisonedOn);
    Objects.requireNonNull(imprisonmentNotice);
    Objects.requireNonNull(paroleOn);
    Objects.requireNonNull(releaseOn);
    Objects.requireNonNull(releaseNotice);
    checks = List.copyOf(checks);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Require.that(
        checks.stream().map(Check::area).distinct().count() == checks.size(),
        "an area is looked at once");
  }

  /** What is to be in order on the day of release. */
  public enum Area {
    HEALTH,
    HOUSING,
    EDUCATION_WORK,
    ECONOMY,
    NETWORK,
    SUBSTANCE
  }

  /** How an area stands. */
  public record Check(Area area, String note) {
    public Check {
      Objects.requireNonNull(area);
      note = Require.text(note, "note");
    }
  }
}
