package dk.sporskifte.casework.closing;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.people.Chiefs;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Closing;

/** Ends a case with what is open on it: its tasks, and the plan, drafted or followed. */
public final class Ending {
  private Ending() {}

  public static Outcome<CaseView> of(Work work, CaseFile file, String reason, String note) {
    work.stores().cases().save(file.closed(new Closing(reason, note, work.user(), work.now())));
    OpenTasks.endAll(work, file.id());
    work.way().escalations().forEach(path -> Chiefs.stopSeeing(work, file, path));
    work.stores()
        .plans()
        .ofCase(file.id())
        .filter(plan -> plan.state() != ActionPlan.State.ENDED)
        .ifPresent(plan -> work.stores().plans().save(plan.ended()));
    return CaseViews.show(work, file.id());
  }
}
