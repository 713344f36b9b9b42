package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A deadline about to get its owner. */
public final class NewTask {
  private final Work work;
  private final Optional<CaseId> caseId;
  private final Post owner;
  private final BiConsumer<TaskStore, Task> adding;
  private final Supplier<TaskId> id;

  private NewTask(
      Work work,
      Optional<CaseId> caseId,
      Post owner,
      BiConsumer<TaskStore, Task> adding,
      Supplier<TaskId> id) {
    this.work = work;
    this.caseId = caseId;
    this.owner = owner;
    this.adding = adding;
    this.id = id;
  }

  public static NewTask of(Work work, CaseId caseId, Post owner) {
    return new NewTask(work, Optional.of(caseId), owner, TaskStore::add, made(work));
  }

  /** One that hangs on no case. */
  public static NewTask of(Work work, Post owner) {
    return new NewTask(work, Optional.empty(), owner, TaskStore::add, made(work));
  }

  private static Supplier<TaskId> made(Work work) {
    return () -> new TaskId(work.newId());
  }

  /** With an identity that tells what it is for, where there is to be one and no second. */
  public NewTask as(TaskId known) {
    return new NewTask(work, caseId, owner, adding, () -> known);
  }

  /** Of the lines of that message of a feed. */
  public NewTask about(FeedMessageId message) {
    return added((tasks, task) -> tasks.add(task, message));
  }

  public NewTask about(RecordId record) {
    return added((tasks, task) -> tasks.add(task, record));
  }

  public NewTask about(ConcernId concern) {
    return added((tasks, task) -> tasks.add(task, concern));
  }

  public NewTask about(IncidentId incident) {
    return added((tasks, task) -> tasks.add(task, incident));
  }

  public NewTask about(GroupId group) {
    return added((tasks, task) -> tasks.add(task, group));
  }

  public NewTask about(SparringId question) {
    return added((tasks, task) -> tasks.add(task, question));
  }

  public NewTask about(InboxLineId line) {
    return added((tasks, task) -> tasks.add(task, line));
  }

  public NewTask about(InboxLineId line, ConcernId concern) {
    return added((tasks, task) -> tasks.add(task, line, concern));
  }

  private NewTask added(BiConsumer<TaskStore, Task> how) {
    return new NewTask(work, caseId, owner, how, id);
  }

  /**
   * @param text with room for the municipality's own words
   * @param because why, Danish
   */
  public Task add(Task.Kind kind, String text, LocalDate due, String because, Source source) {
    Task task =
        new Task(
            id.get(),
            kind,
            caseId,
            work.way().inOwnWords(text),
            owner.id(),
            due,
            because,
            source,
            Optional.empty(),
            Optional.empty(),
            work.now(),
            1);
    adding.accept(work.stores().tasks(), task);
    return task;
  }
}
