package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;
import java.util.Optional;

/** A deadline about to get its owner. */
public final class NewTask {
  private final Work work;
  private final Optional<CaseId> caseId;
  private final Post owner;

  private NewTask(Work work, Optional<CaseId> caseId, Post owner) {
    this.work = work;
    this.caseId = caseId;
    this.owner = owner;
  }

  public static NewTask of(Work work, CaseId caseId, Post owner) {
    return new NewTask(work, Optional.of(caseId), owner);
  }

  /** One that hangs on no case. */
  public static NewTask of(Work work, Post owner) {
    return new NewTask(work, Optional.empty(), owner);
  }

  /**
   * @param because why, Danish
   */
  public Task add(Task.Kind kind, String text, LocalDate due, String because, Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task);
    return task;
  }

  /** Of the lines of that message of a feed. */
  public Task addFor(
      FeedMessageId message,
      Task.Kind kind,
      String text,
      LocalDate due,
      String because,
      Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task, message);
    return task;
  }

  public Task addFor(
      RecordId record, Task.Kind kind, String text, LocalDate due, String because, Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task, record);
    return task;
  }

  public Task addFor(
      ConcernId concern,
      Task.Kind kind,
      String text,
      LocalDate due,
      String because,
      Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task, concern);
    return task;
  }

  public Task addFor(
      IncidentId incident,
      Task.Kind kind,
      String text,
      LocalDate due,
      String because,
      Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task, incident);
    return task;
  }

  public Task addFor(
      GroupId group, Task.Kind kind, String text, LocalDate due, String because, Source source) {
    Task task = task(kind, text, due, because, source);
    work.stores().tasks().add(task, group);
    return task;
  }

  private Task task(Task.Kind kind, String text, LocalDate due, String because, Source source) {
    return new Task(
        new TaskId(work.newId()),
        kind,
        caseId,
        text,
        owner.id(),
        due,
        because,
        source,
        Optional.empty(),
        Optional.empty(),
        work.now(),
        1);
  }
}
