package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A contact on the street that comes before a referral and consent (HEL-04). It names nobody who is
 * registered, and is forgotten on its day.
 *
 * @param seats those that do outreach and alone see it
 * @param called what the young person lets themselves be called
 * @param caseId the case that it became, where somebody referred
 * @param keptUntil first day on which it is gone
 */
public record OutreachContact(
    OutreachId id,
    Set<String> seats,
    LocalDate on,
    String place,
    String about,
    Optional<String> called,
    Optional<CaseId> caseId,
    UserId recordedBy,
    Instant recordedAt,
    LocalDate keptUntil,
    int version) {
  public OutreachContact {
    Objects.requireNonNull(id);
    seats = Set.copyOf(seats);
    place = Require.text(place, "place");
    about = Require.text(about, "about");
    Objects.requireNonNull(called);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
    Require.that(keptUntil.isAfter(on), "a contact is kept for at least a day");
  }

  public OutreachContact became(CaseId referred) {
    return new OutreachContact(
        id,
        seats,
        on,
        place,
        about,
        called,
        Optional.of(referred),
        recordedBy,
        recordedAt,
        keptUntil,
        version);
  }

  @Override
  public String toString() {
    return "OutreachContact " + id.value();
  }
}
