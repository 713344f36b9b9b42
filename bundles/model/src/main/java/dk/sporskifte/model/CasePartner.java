package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody outside the municipality who takes part in one case for a time (HEL-06).
 *
 * @param contact the person there
 * @param user the account; absent for those without a log-in here
 * @param drawIn the decision that drew a self-governing institution in (LAW-03)
 * @param until first day on which it is over
 * @param endedAt when somebody ended it before that
 */
public record CasePartner(
    CasePartnerId id,
    CaseId caseId,
    String organisation,
    Kind kind,
    String contact,
    Optional<UserId> user,
    LegalBasis basis,
    String necessity,
    Optional<String> drawIn,
    Sees sees,
    LocalDate from,
    LocalDate until,
    UserId addedBy,
    Instant addedAt,
    Optional<Instant> endedAt,
    int version) {
  public CasePartner {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    organisation = Require.text(organisation, "organisation");
    Objects.requireNonNull(kind);
    contact = Require.text(contact, "contact");
    Objects.requireNonNull(user);
    Objects.requireNonNull(basis);
    necessity = Require.text(necessity, "necessity");
    Require.that(
        kind != Kind.SELF_GOVERNING || drawIn.isPresent(), "a self-governing partner is drawn in");
    Objects.requireNonNull(sees);
    Require.that(until.isAfter(from), "a partner takes part for at least a day");
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
    Objects.requireNonNull(endedAt);
  }

  /** Another authority, an institution doing public tasks, or anybody else. */
  public enum Kind {
    PUBLIC,
    SELF_GOVERNING,
    PRIVATE
  }

  /** How much: each sees what the one before does, and more. */
  public enum Sees {
    OWN_TASKS,
    SUMMARY,
    PLAN
  }

  public boolean on(LocalDate day) {
    return endedAt.isEmpty() && !day.isBefore(from) && day.isBefore(until);
  }

  public CasePartner endedAt(Instant at) {
    return new CasePartner(
        id,
        caseId,
        organisation,
        kind,
        contact,
        user,
        basis,
        necessity,
        drawIn,
        sees,
        from,
        until,
        addedBy,
        addedAt,
        Optional.of(at),
        version);
  }
}
