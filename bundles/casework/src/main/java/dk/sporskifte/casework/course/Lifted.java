package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.Chiefs;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Escalation;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A case at the chiefs, or on its way back from them. */
record Lifted(CaseFile file, CaseEscalation escalation) {
  /** Our reading: no document says how soon the owner goes on. */
  private static final Period BACK_WITHIN = Period.ofDays(7);

  static Optional<Refusal> isUndecided(Lifted lifted) {
    return Policy.unless(
        lifted.escalation.ruling().isEmpty(),
        Refusal.conflict("escalation-decided", "Cheferne har allerede besluttet."));
  }

  static Optional<Refusal> isNotBack(Lifted lifted) {
    return Policy.unless(
        lifted.escalation.back().isEmpty(),
        Refusal.conflict("escalation-ended", "Sagen er allerede taget tilbage."));
  }

  Outcome<CourseView> decide(Work work, String decision, String reason) {
    work.stores()
        .course()
        .save(
            escalation.decided(
                new CaseEscalation.Ruling(decision, reason, work.user(), work.now())));
    OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.DECIDE_ESCALATION));
    path(work)
        .ifPresent(
            path ->
                owner(work)
                    .ifPresent(
                        owner ->
                            NewTask.of(work, file.id(), owner)
                                .add(
                                    Task.Kind.TAKE_BACK_CASE,
                                    "Tag {CASE} "
                                        + file.number()
                                        + " tilbage, og følg chefernes beslutning",
                                    work.today().plus(BACK_WITHIN),
                                    "Cheferne har besluttet. (Fristen på en uge er vores"
                                        + " læsning.)",
                                    path.source())));
    record(work, "DECIDED", decision + " " + reason);
    return CourseViews.show(work, file.id());
  }

  Outcome<CourseView> takeBack(Work work, String note) {
    work.stores()
        .course()
        .save(escalation.returned(new CaseEscalation.Return(note, work.user(), work.now())));
    OpenTasks.end(
        work, file.id(), EnumSet.of(Task.Kind.DECIDE_ESCALATION, Task.Kind.TAKE_BACK_CASE));
    path(work).ifPresent(path -> Chiefs.stopSeeing(work, file, path));
    record(work, "RETURNED", note);
    return CourseViews.show(work, file.id());
  }

  private void record(Work work, String step, String text) {
    Decisions.of(
        work,
        file.id(),
        Decision.Kind.ESCALATION,
        step,
        text,
        path(work)
            .map(path -> List.of(Decision.Ground.of(path.statement(), path.source())))
            .orElseGet(() -> Decisions.before(work, file.id(), Decision.Kind.ESCALATION)));
  }

  private Optional<Escalation> path(Work work) {
    return Escalations.path(work, escalation);
  }

  private Optional<Post> owner(Work work) {
    return work.post(escalation.returnsTo());
  }
}
