package dk.sporskifte.casework.eligibility;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.closing.Ending;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.decision.Marking;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.RefusalMark;

/**
 * Ends a referral that leads to no enrolment, with the reason, what it is and what was proposed.
 */
final class Declining {
  private static final String DECLINED = "DECLINED";

  private Declining() {}

  static Outcome<CaseView> of(Work work, CaseFile file, Verdict verdict, RefusalTerms terms) {
    return new Marking(terms, verdict.on())
        .checked()
        .flatMap(
            mark ->
                EligibilityDecidedByPeople.proposal(work, file, file.programme())
                    .flatMap(proposal -> end(work, file, verdict, proposal, mark)));
  }

  private static Outcome<CaseView> end(
      Work work, CaseFile file, Verdict verdict, ProposalView proposal, RefusalMark mark) {
    Decisions.refuse(work, file.id(), verdict.reason(), verdict.on(), proposal, mark);
    return Ending.of(work, file, DECLINED, verdict.reason());
  }
}
