package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An indstilling.
 *
 * @param receivedOn Copenhagen date of the first mail, call or form; deadlines count from it
 * @param targetGroups codes of the municipality's target groups
 * @param challenges codes of the municipality's list of challenges
 * @param formReceivedOn when the referral form was there; absent while it is missing
 * @param concern the concern it grew from
 */
public record Referral(
    IntakeChannel channel,
    LocalDate receivedOn,
    Referrer referrer,
    Set<String> targetGroups,
    Set<String> challenges,
    String text,
    Optional<LocalDate> formReceivedOn,
    Optional<ConcernId> concern) {
  public Referral {
    Objects.requireNonNull(channel);
    Objects.requireNonNull(receivedOn);
    Objects.requireNonNull(referrer);
    targetGroups = Set.copyOf(targetGroups);
    challenges = Set.copyOf(challenges);
    text = Require.text(text, "text");
    Objects.requireNonNull(formReceivedOn);
    Objects.requireNonNull(concern);
  }

  public Referral withFormReceived(LocalDate on) {
    return new Referral(
        channel, receivedOn, referrer, targetGroups, challenges, text, Optional.of(on), concern);
  }
}
