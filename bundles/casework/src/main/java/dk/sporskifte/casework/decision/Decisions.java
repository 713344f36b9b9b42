package dk.sporskifte.casework.decision;

import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Proposal;
import java.util.List;

/** Writes down what a person decided, with what the rule had proposed and the model in force. */
public final class Decisions {
  private Decisions() {}

  /** A decision beside a proposal: the person may have decided otherwise. */
  public static void beside(
      Work work, CaseId caseId, String outcome, String reason, ProposalView proposal) {
    beside(work, caseId, Decision.Kind.ELIGIBILITY, outcome, reason, proposal);
  }

  public static void beside(
      Work work,
      CaseId caseId,
      Decision.Kind kind,
      String outcome,
      String reason,
      ProposalView proposal) {
    add(
        work,
        caseId,
        kind,
        outcome,
        reason,
        proposal.code(),
        proposal.reasons().stream().map(Proposal.Reason::text).toList(),
        proposal.reasons().stream().map(Proposal.Reason::source).distinct().toList());
  }

  /** A decision that no rule proposes. */
  public static void of(
      Work work,
      CaseId caseId,
      Decision.Kind kind,
      String outcome,
      String reason,
      List<Source> sources) {
    add(work, caseId, kind, outcome, reason, "", List.of(), sources);
  }

  private static void add(
      Work work,
      CaseId caseId,
      Decision.Kind kind,
      String outcome,
      String reason,
      String proposed,
      List<String> proposedBecause,
      List<Source> sources) {
    work.stores()
        .cases()
        .add(
            new Decision(
                work.newId(),
                caseId,
                kind,
                outcome,
                reason,
                proposed,
                proposedBecause,
                sources,
                work.way().code().value(),
                work.way().version(),
                work.user(),
                work.now()));
  }
}
