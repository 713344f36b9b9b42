package dk.sporskifte.casework.plan;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.LocalDate;
import java.util.EnumSet;

/** The day of the next review, in place of the last. */
final class ReviewTask {
  private ReviewTask() {}

  static Outcome<Task> plan(Work work, CaseFile file, LocalDate day) {
    PlanRules rules = work.way().plan();
    return Team.of(work, file)
        .map(
            team -> {
              OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.REVIEW_PLAN));
              return NewTask.of(work, file.id(), team.caseworker())
                  .add(
                      Task.Kind.REVIEW_PLAN,
                      "Følg op på {ACTION_PLAN:definite} i {CASE} "
                          + file.number()
                          + " sammen med den unge",
                      day,
                      rules.reviewStatement(),
                      rules.source());
            });
  }
}
