package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * That a young person takes part in a measure of the catalogue, through their case, and how much
 * came of it.
 *
 * @param entry code of the measure
 * @param tight whether it tells of health or of others, so that those alone see it who coordinate
 *     the case
 * @param offered how many times they were invited
 * @param attended how many times they came
 * @param ending absent while it lasts
 */
public record MeasureParticipation(
    UUID id,
    CaseId caseId,
    String entry,
    boolean tight,
    LocalDate beganOn,
    int offered,
    int attended,
    Optional<Ending> ending,
    UserId recordedBy,
    Instant recordedAt,
    int version) {
  public MeasureParticipation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    entry = Require.text(entry, "entry");
    Objects.requireNonNull(beganOn);
    Require.that(attended >= 0 && attended <= offered, "nobody comes more often than invited");
    Objects.requireNonNull(ending);
    ending.ifPresent(
        e -> Require.that(!e.on().isBefore(beganOn), "it ends no sooner than it begins"));
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }

  /** How it ended. */
  public enum How {
    COMPLETED,
    LEFT_EARLY
  }

  /**
   * Its end.
   *
   * @param reason why, where it was left early; Danish
   */
  public record Ending(LocalDate on, How how, Optional<String> reason) {
    public Ending {
      Objects.requireNonNull(on);
      Objects.requireNonNull(how);
      reason = reason.map(String::strip).filter(r -> !r.isEmpty());
      Require.that(how == How.COMPLETED || reason.isPresent(), "who leaves early has a reason");
    }
  }

  public MeasureParticipation counted(int newOffered, int newAttended) {
    return with(newOffered, newAttended, ending);
  }

  public MeasureParticipation ended(Ending how) {
    return with(offered, attended, Optional.of(how));
  }

  private MeasureParticipation with(int newOffered, int newAttended, Optional<Ending> newEnding) {
    return new MeasureParticipation(
        id,
        caseId,
        entry,
        tight,
        beganOn,
        newOffered,
        newAttended,
        newEnding,
        recordedBy,
        recordedAt,
        version);
  }
}
