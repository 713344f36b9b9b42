package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One young person's case, before and after 18. {@code Case} cannot be a package name, so the file
 * it is.
 *
 * @param number unique in the tenant, safe to say aloud: {@code 2026-0042}
 * @param programme id of the programme it is (proposed to be) in
 * @param takeUpDue the day on which the referral must have been taken up
 * @param createdBy the actor
 */
public record CaseFile(
    CaseId id,
    String number,
    PersonId person,
    String programme,
    CaseState state,
    Referral referral,
    LocalDate takeUpDue,
    Optional<Closing> closing,
    Actor createdBy,
    Instant createdAt,
    int version) {
  public CaseFile {
    Objects.requireNonNull(id);
    number = Require.text(number, "number");
    Objects.requireNonNull(person);
    programme = Require.text(programme, "programme");
    Objects.requireNonNull(state);
    Objects.requireNonNull(referral);
    Objects.requireNonNull(takeUpDue);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(createdAt);
    Require.that(closing.isPresent() == (state == CaseState.CLOSED), "closed cases have a closing");
  }

  public CaseFile in(CaseState next) {
    return new CaseFile(
        id,
        number,
        person,
        programme,
        next,
        referral,
        takeUpDue,
        Optional.empty(),
        createdBy,
        createdAt,
        version);
  }

  public CaseFile enrolledIn(String programmeId) {
    return new CaseFile(
        id,
        number,
        person,
        programmeId,
        CaseState.ENROLLED,
        referral,
        takeUpDue,
        Optional.empty(),
        createdBy,
        createdAt,
        version);
  }

  /** Another programme answers for it from now on; it stands where it stood. */
  public CaseFile movedTo(String programmeId) {
    return new CaseFile(
        id,
        number,
        person,
        programmeId,
        state,
        referral,
        takeUpDue,
        closing,
        createdBy,
        createdAt,
        version);
  }

  public CaseFile with(Referral changed) {
    return new CaseFile(
        id, number, person, programme, state, changed, takeUpDue, closing, createdBy, createdAt,
        version);
  }

  /** The meetings it can be taken up at have changed. */
  public CaseFile takenUpBy(LocalDate due) {
    return new CaseFile(
        id, number, person, programme, state, referral, due, closing, createdBy, createdAt,
        version);
  }

  public CaseFile closed(Closing how) {
    return new CaseFile(
        id,
        number,
        person,
        programme,
        CaseState.CLOSED,
        referral,
        takeUpDue,
        Optional.of(how),
        createdBy,
        createdAt,
        version);
  }
}
