package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.LocalDate;
import java.util.Optional;

/** Plans do not move in: whoever answers for the case lays it anew. */
final class PlanToLay {
  private PlanToLay() {}

  /**
   * @param told when the plan was to be looked at next, where the case came from
   */
  static Task ask(Work work, NewTask tasks, CaseFile file, Optional<LocalDate> told) {
    PlanRules rules = work.way().plan();
    return tasks.add(
        Task.Kind.REVIEW_PLAN,
        "Læg {ACTION_PLAN:definite} i {CASE} "
            + file.number()
            + " sammen med den unge: planen fulgte ikke med fra det tidligere system",
        told.orElseGet(() -> work.today().plus(rules.reviewEvery())),
        rules.reviewStatement(),
        rules.source());
  }
}
