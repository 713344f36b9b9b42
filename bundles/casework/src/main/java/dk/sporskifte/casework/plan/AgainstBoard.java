package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.board.BoardCourse;
import dk.sporskifte.casework.work.Work;
import java.util.List;

/** A plan must not go against what the Youth Crime Board has decided (LAW-13). */
final class AgainstBoard {
  private AgainstBoard() {}

  /** Somebody has looked at this very plan. */
  static Outcome<PlanOfCase> none(Work work, PlanOfCase found) {
    BoardCourse board = BoardCourse.of(work, found.file().id());
    return Policy.allowing(
        found,
        List.of(
            f ->
                Policy.unless(
                    board.inForce().isEmpty() || board.acknowledged(f.plan()),
                    Refusal.rule(
                        "board-decision-not-acknowledged",
                        "Planen må ikke stride mod nævnets afgørelse. Hold planen op mod den, og"
                            + " notér det, før den godkendes.",
                        Law.YOUTH_CRIME_BOARD))));
  }
}
