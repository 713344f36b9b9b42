package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import java.time.LocalDate;
import java.util.Optional;

/** The rule proposes with its reasons; a person decides (LAW-28). */
public interface AssessingEligibility {
  /** Kept beside earlier answers; the latest counts. */
  Outcome<ProposalView> answer(
      Tenant tenant,
      Actor actor,
      CaseId id,
      String question,
      Answer.Value value,
      LocalDate on,
      String evidence);

  Outcome<ProposalView> propose(Tenant tenant, Actor actor, CaseId id);

  /**
   * Enrols. Refused without the recorded voluntary agreement the programme demands (HEL-34,
   * HEL-35).
   *
   * @param reason the person's own; always demanded
   * @param decidedOn where it was decided before it is written down, at a meeting for example; from
   *     the day of the referral until today
   */
  Outcome<CaseView> admit(
      Tenant tenant,
      Actor actor,
      CaseId id,
      int version,
      String programme,
      String reason,
      Optional<LocalDate> decidedOn);

  /**
   * Closes the referral as DECLINED; reason and day as with {@link #admit}. Refused where nobody
   * says whether it is an administrative decision, and where such a decision lacks complaint
   * guidance or a word on the party hearing (LAW-33).
   */
  Outcome<CaseView> decline(
      Tenant tenant,
      Actor actor,
      CaseId id,
      int version,
      String reason,
      Optional<LocalDate> decidedOn,
      RefusalTerms terms);
}
