package dk.sporskifte.casework.eligibility;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.closing.Ending;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;

/** Ends a referral that leads to no enrolment, with the reason and what was proposed. */
final class Declining {
  private static final String DECLINED = "DECLINED";

  private Declining() {}

  static Outcome<CaseView> of(Work work, CaseFile file, String reason) {
    return EligibilityDecidedByPeople.proposal(work, file, file.programme())
        .flatMap(
            proposal -> {
              Decisions.beside(work, file.id(), "DECLINE", reason, proposal);
              return Ending.of(work, file, DECLINED, reason);
            });
  }
}
