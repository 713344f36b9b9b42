package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person said a refusal is (LAW-33). An administrative decision tells how to complain, and
 * either when the party was heard or why no hearing was due; what is no decision has neither.
 *
 * @param complaint the guidance given with the decision
 * @param heardOn the day of the party hearing
 * @param notHeardBecause why no party hearing was due, Danish
 */
public record RefusalMark(
    Standing standing,
    Optional<Complaint> complaint,
    Optional<LocalDate> heardOn,
    Optional<String> notHeardBecause) {
  public RefusalMark {
    Objects.requireNonNull(standing);
    notHeardBecause = notHeardBecause.map(reason -> Require.text(reason, "notHeardBecause"));
    boolean decision = standing == Standing.ADMINISTRATIVE_DECISION;
    Require.that(
        complaint.isPresent() == decision, "an administrative decision alone says how to complain");
    Require.that(
        decision
            ? heardOn.isPresent() != notHeardBecause.isPresent()
            : heardOn.isEmpty() && notHeardBecause.isEmpty(),
        "an administrative decision alone has a party hearing, or why none was due");
  }

  public static RefusalMark ofNoDecision() {
    return new RefusalMark(
        Standing.NO_DECISION, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** In the sense of forvaltningsloven § 2. */
  public enum Standing {
    ADMINISTRATIVE_DECISION,
    NO_DECISION
  }

  /**
   * How to complain, as it was told.
   *
   * @param guidance the words of the template as they were that day, Danish
   */
  public record Complaint(Route route, String guidance) {
    public Complaint {
      Objects.requireNonNull(route);
      guidance = Require.text(guidance, "guidance");
    }
  }

  /** To whom. */
  public enum Route {
    /** Through the municipality, within four weeks. */
    ANKESTYRELSEN,
    /** To no other administrative authority. */
    NO_AUTHORITY
  }
}
