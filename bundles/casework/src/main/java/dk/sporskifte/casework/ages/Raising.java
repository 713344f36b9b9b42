package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings the tasks of a case in step with its milestones: raises what is missing, moves what a
 * corrected birth date has moved, and leaves what is gone to a person to end.
 */
final class Raising {
  private static final String GONE =
      "Ikke aktuel længere: fødselsdato, forløb eller anbringelse er ændret. Afslut opgaven";

  private final Work work;
  private final AgeStore ages;
  private final Life life;
  private final OwnerOfCase owner;
  private final Map<String, TaskId> raised;

  /**
   * @param before tasks it raised for the case, by their milestones
   */
  Raising(Work work, Life life, OwnerOfCase owner, Map<String, TaskId> before) {
    this.work = work;
    this.ages = work.stores().ages();
    this.life = life;
    this.owner = owner;
    this.raised = new HashMap<>(before);
  }

  List<Task> all() {
    List<Task> tasks = new ArrayList<>();
    List<Milestone> milestones = life.milestones();
    for (Milestone milestone : milestones) {
      Optional<Task> task = task(raised.remove(milestone.key()));
      if (task.filter(t -> inStep(t, milestone)).isEmpty()
          && !milestone.raisedFrom().isAfter(work.today())) {
        tasks.add(raise(milestone, task));
      }
    }
    raised.forEach(this::gone);
    return tasks;
  }

  /** False where there is none, or one that was done before this one was to be raised. */
  private boolean inStep(Task task, Milestone milestone) {
    if (task.doneAt().isPresent()) {
      return !milestone.raisedFrom().isAfter(Copenhagen.dayOf(task.doneAt().get()));
    }
    LocalDate due = milestone.due(Copenhagen.dayOf(task.createdAt()));
    if (!task.due().equals(due)) {
      work.stores().tasks().save(task.dueOn(due, milestone.because()));
    }
    return true;
  }

  private Task raise(Milestone milestone, Optional<Task> before) {
    before.ifPresent(done -> ages.forget(life.file().id(), milestone.key()));
    Task task =
        owner
            .tasks()
            .add(
                milestone.kind(),
                milestone.text(),
                milestone.due(work.today()),
                milestone.because(),
                milestone.source());
    ages.raise(life.file().id(), milestone.key(), task.id());
    return task;
  }

  /** A person ends it; the clock, which ends nothing, says so on the task. */
  private void gone(String milestone, TaskId id) {
    Optional<Task> open = task(id).filter(t -> t.doneAt().isEmpty());
    if (open.isPresent() && !(work.actor() instanceof UserActor)) {
      open.filter(t -> !t.because().equals(GONE))
          .ifPresent(t -> work.stores().tasks().save(t.dueOn(t.due(), GONE)));
      return;
    }
    open.ifPresent(t -> work.stores().tasks().save(t.done(work.user(), work.now())));
    ages.forget(life.file().id(), milestone);
  }

  private Optional<Task> task(TaskId id) {
    return Optional.ofNullable(id).flatMap(work.stores().tasks()::find);
  }
}
