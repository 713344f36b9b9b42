package dk.sporskifte.casework.tasks;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.WorkingThroughTasks;
import dk.sporskifte.casework.api.port.TaskStore.Counting;
import dk.sporskifte.casework.api.port.TaskStore.Wanted;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.time.Week;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is due, the most overdue first; duties follow the post. */
@Component
public final class TasksOfPosts implements WorkingThroughTasks {
  private final AuditedWork audited;

  @Activate
  public TasksOfPosts(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<TaskView>> open(
      Tenant tenant, Actor actor, TaskFilter filter, PageRequest page) {
    return audited.run(
        UseCase.LIST_TASKS,
        tenant,
        actor,
        work -> {
          Page<Task> found = work.stores().tasks().open(wanted(work, filter), page);
          found.items().forEach(task -> work.trace().of(task.id()));
          return Outcome.done(new Page<>(TaskViews.withCover(work, found.items()), found.next()));
        });
  }

  @Override
  public Outcome<Page<TaskView>> leftAlone(Tenant tenant, Actor actor, PageRequest page) {
    return audited.run(
        UseCase.LIST_TASKS_LEFT_ALONE,
        tenant,
        actor,
        work -> {
          Set<PostId> alone =
              work.stores().colleagues().leftAlone(work.today()).stream()
                  .map(LeftAlone::post)
                  .collect(Collectors.toSet());
          Page<Task> found =
              work.stores()
                  .tasks()
                  .open(
                      new Wanted(
                          Optional.of(alone), Optional.empty(), Optional.empty(), Optional.empty()),
                      page);
          found.items().forEach(task -> work.trace().of(task.id()));
          return Outcome.done(new Page<>(TaskViews.of(work, found.items()), found.next()));
        });
  }

  @Override
  public Outcome<TaskCounts> counts(Tenant tenant, Actor actor, boolean mine) {
    return audited.count(
        UseCase.COUNT_TASKS,
        tenant,
        actor,
        work ->
            TaskTotals.of(
                work.stores()
                    .tasks()
                    .counts(
                        new Counting(
                            posts(work),
                            mine,
                            work.today(),
                            Week.from(work.today()),
                            Week.recentFrom(work.today())))));
  }

  @Override
  public Outcome<TaskView> complete(Tenant tenant, Actor actor, TaskId id, int version) {
    return audited.run(
        UseCase.COMPLETE_TASK,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().tasks().find(id))
                .flatMap(task -> Seen.unchanged(task, task.version(), version))
                .flatMap(
                    task ->
                        Policy.allowing(
                            task,
                            List.of(
                                t -> isTheActors(work, t),
                                TasksOfPosts::isOpen,
                                t -> EndingByItself.isNot(work, t))))
                .flatMap(
                    task -> {
                      OpenTasks.end(work, work.user(), SeenAcute.with(work, task));
                      return Seen.orNotFound(work.stores().tasks().find(id))
                          .map(done -> TaskViews.of(work, List.of(done)).get(0));
                    }));
  }

  private static Wanted wanted(Work work, TaskFilter filter) {
    return new Wanted(
        filter.mine() ? Optional.of(posts(work)) : Optional.empty(),
        filter.recent() ? Optional.of(Week.recentFrom(work.today())) : Optional.empty(),
        filter.dueBefore(),
        filter.kind());
  }

  private static Optional<Refusal> isTheActors(Work work, Task task) {
    return Policy.unless(
        posts(work).contains(task.owner()) || work.may(Right.COORDINATE),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-the-owner",
            "Opgaven hører til en anden stilling.",
            List.of()));
  }

  private static Optional<Refusal> isOpen(Task task) {
    return Policy.unless(
        task.doneAt().isEmpty(), Refusal.conflict("task-done", "Opgaven er allerede løst."));
  }

  /** Who may work on tasks holds a post. */
  private static Set<PostId> posts(Work work) {
    return ((UserActor) work.actor()).posts().stream().map(Post::id).collect(Collectors.toSet());
  }
}
