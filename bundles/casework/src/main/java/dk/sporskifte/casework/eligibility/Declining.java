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

  static Outcome<CaseView> of(Work work, CaseFile file, Verdict verdict) {
    return EligibilityDecidedByPeople.proposal(work, file, file.programme())
        .flatMap(
            proposal -> {
              Decisions.beside(
                  work, file.id(), "DECLINE", verdict.reason(), verdict.on(), proposal);
              return Ending.of(work, file, DECLINED, verdict.reason());
            });
  }
}
