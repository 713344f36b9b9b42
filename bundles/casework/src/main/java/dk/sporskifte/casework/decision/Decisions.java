package dk.sporskifte.casework.decision;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.RefusalMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down what a person decided, with what the rule had proposed and the model in force. */
public final class Decisions {
  private Decisions() {}

  /**
   * That somebody is enrolled, beside what was proposed: the person may have decided otherwise.
   *
   * @param on the day it was decided
   */
  public static void beside(
      Work work,
      CaseId caseId,
      String outcome,
      String reason,
      LocalDate on,
      ProposalView proposal) {
    add(
        work,
        caseId,
        Decision.Kind.ELIGIBILITY,
        outcome,
        reason,
        proposal.code(),
        grounds(proposal),
        on,
        Optional.empty());
  }

  /**
   * That somebody is turned away, beside what was proposed.
   *
   * @param on the day it was decided
   * @param mark what the refusal is (LAW-33)
   */
  public static void refuse(
      Work work,
      CaseId caseId,
      String reason,
      LocalDate on,
      ProposalView proposal,
      RefusalMark mark) {
    add(
        work,
        caseId,
        Decision.Kind.ELIGIBILITY,
        "DECLINE",
        reason,
        proposal.code(),
        grounds(proposal),
        on,
        Optional.of(mark));
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
        grounds(proposal),
        work.today(),
        Optional.empty());
  }

  /** A decision that no rule proposes. */
  public static void of(
      Work work,
      CaseId caseId,
      Decision.Kind kind,
      String outcome,
      String reason,
      List<Decision.Ground> grounds) {
    add(work, caseId, kind, outcome, reason, "", grounds, work.today(), Optional.empty());
  }

  /** What the rulebook says of elements of those kinds, in its order. */
  public static List<Decision.Ground> rules(Work work, Set<String> kinds) {
    return work.way().rulebook().stream()
        .filter(rule -> kinds.contains(rule.kind()))
        .map(rule -> Decision.Ground.of(rule.statement(), rule.source()))
        .toList();
  }

  /** Of the first decision of that kind: where its rule is gone from the model, it still stands. */
  public static List<Decision.Ground> before(Work work, CaseId caseId, Decision.Kind kind) {
    return work.stores().cases().decisions(caseId).stream()
        .filter(decision -> decision.kind() == kind)
        .findFirst()
        .map(Decision::grounds)
        .orElseThrow(() -> new IllegalStateException("no " + kind + " was decided before"));
  }

  /** The decision that turned the young person away. */
  public static Outcome<Decision> refusing(Work work, CaseId caseId) {
    return work.stores().cases().decisions(caseId).stream()
        .filter(decision -> decision.refusal().isPresent())
        .findFirst()
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "nothing-refused",
                        "Indstillingen er ikke afslået: der er intet afslag at skrive om.")));
  }

  private static List<Decision.Ground> grounds(ProposalView proposal) {
    return proposal.reasons().stream()
        .map(said -> Decision.Ground.of(said.text(), said.source()))
        .toList();
  }

  private static void add(
      Work work,
      CaseId caseId,
      Decision.Kind kind,
      String outcome,
      String reason,
      String proposed,
      List<Decision.Ground> grounds,
      LocalDate on,
      Optional<RefusalMark> refusal) {
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
                grounds,
                work.way().code().value(),
                work.way().version(),
                work.user(),
                on,
                work.now(),
                refusal));
  }
}
