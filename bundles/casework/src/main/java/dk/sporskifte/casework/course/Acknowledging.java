package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.board.BoardCourse;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.YouthBoardStep;
import java.util.List;
import java.util.UUID;

/** A plan held against the board's decision in force. */
record Acknowledging(Work work, ActionPlan plan, YouthBoardStep decision) {
  static Outcome<Acknowledging> of(Work work, CaseId id, int planVersion) {
    return Seen.orNotFound(work.stores().plans().ofCase(id))
        .flatMap(plan -> Seen.unchanged(plan, plan.version(), planVersion))
        .flatMap(
            plan ->
                BoardCourse.of(work, id)
                    .inForce()
                    .map(decision -> Outcome.done(new Acknowledging(work, plan, decision)))
                    .orElseGet(() -> Outcome.refused(nothingInForce())));
  }

  Outcome<CourseView> record(UUID id, String note) {
    work.stores()
        .course()
        .add(
            new BoardAcknowledgement(
                id,
                plan.caseId(),
                decision.id(),
                plan.id(),
                plan.version(),
                note,
                work.user(),
                work.now()));
    Decisions.of(
        work,
        plan.caseId(),
        Decision.Kind.YOUTH_BOARD,
        "ACKNOWLEDGED",
        note,
        List.of(
            Decision.Ground.of(
                "Planen må ikke stride mod nævnets afgørelse", Law.YOUTH_CRIME_BOARD)));
    return CourseViews.show(work, plan.caseId());
  }

  private static Refusal nothingInForce() {
    return Refusal.conflict(
        "no-board-decision", "Der er ingen afgørelse fra nævnet, som planen kan stride mod.");
  }
}
