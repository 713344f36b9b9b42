package dk.sporskifte.store.jpa.tasks;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Listing;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tasks in rows. */
public record JpaTaskStore(Rows rows) implements TaskStore {
  private static final LocalDate BEFORE_ANY = LocalDate.of(1, 1, 1);

  @Override
  public void add(Task task) {
    rows.addLast(new TaskRow(task));
  }

  @Override
  public void add(Task task, FeedMessageId message) {
    rows.addLast(new TaskRow(task).ofMessage(message));
  }

  @Override
  public void add(Task task, RecordId record) {
    rows.addLast(new TaskRow(task).ofRecord(record));
  }

  @Override
  public void add(Task task, ConcernId concern) {
    rows.addLast(new TaskRow(task).ofConcern(concern));
  }

  @Override
  public void add(Task task, IncidentId incident) {
    rows.addLast(new TaskRow(task).ofIncident(incident));
  }

  @Override
  public List<Task> ofIncident(IncidentId incident) {
    return rows
        .list(
            TaskRow.class,
            "select t from TaskRow t where t.incident = ?1 order by t.createdAt, t.id",
            incident.value())
        .stream()
        .map(TaskRow::task)
        .toList();
  }

  @Override
  public Map<TaskId, IncidentId> incidents(List<TaskId> tasks) {
    return about(tasks, TaskRow::incident);
  }

  @Override
  public void add(Task task, GroupId group) {
    rows.addLast(new TaskRow(task).ofGroup(group));
  }

  @Override
  public void add(Task task, SparringId question) {
    rows.addLast(new TaskRow(task).ofSparring(question));
  }

  @Override
  public void add(Task task, InboxLineId line) {
    rows.addLast(new TaskRow(task).ofLine(line));
  }

  @Override
  public void add(Task task, InboxLineId line, ConcernId concern) {
    rows.addLast(new TaskRow(task).ofLine(line).ofConcern(concern));
  }

  @Override
  public List<Task> ofLine(InboxLineId line) {
    return open("t.line", line.value());
  }

  @Override
  public Map<TaskId, InboxLineId> lines(List<TaskId> tasks) {
    return about(tasks, TaskRow::line);
  }

  @Override
  public List<Task> ofSparring(SparringId question) {
    return open("t.sparring", question.value());
  }

  @Override
  public List<Task> ofRecord(RecordId record) {
    return open("t.record", record.value());
  }

  @Override
  public Map<TaskId, RecordId> records(List<TaskId> tasks) {
    return about(tasks, TaskRow::record);
  }

  @Override
  public Map<TaskId, ConcernId> concerns(List<TaskId> tasks) {
    return about(tasks, TaskRow::concern);
  }

  @Override
  public Map<TaskId, GroupId> groups(List<TaskId> tasks) {
    return about(tasks, TaskRow::group);
  }

  private List<Task> open(String of, UUID id) {
    return rows
        .list(
            TaskRow.class,
            "select t from TaskRow t where " + of + " = ?1 and t.doneAt is null order by t.id",
            id)
        .stream()
        .map(TaskRow::task)
        .toList();
  }

  /** They were read just before: the database is not asked again. */
  private <T> Map<TaskId, T> about(List<TaskId> tasks, Function<TaskRow, Optional<T>> what) {
    Map<TaskId, T> about = new HashMap<>();
    for (TaskId task : tasks) {
      rows.find(TaskRow.class, task.value())
          .flatMap(what)
          .ifPresent(found -> about.put(task, found));
    }
    return about;
  }

  @Override
  public Optional<FeedMessageId> messageOf(TaskId id) {
    return rows.find(TaskRow.class, id.value()).flatMap(TaskRow::message);
  }

  @Override
  public List<Task> ofMessage(FeedMessageId message) {
    return open("t.message", message.value());
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return rows.find(TaskRow.class, id.value()).map(TaskRow::task);
  }

  @Override
  public void save(Task task) {
    rows.save(TaskRow.class, task.id().value(), task.version(), row -> row.take(task));
  }

  @Override
  public void assigned(UUID object, UserId by, Instant at) {
    rows.value("select end_alert(?1, ?2, ?3)", object, by.value(), at);
  }

  @Override
  public Page<Task> open(Wanted wanted, PageRequest page) {
    Cursor from = Cursor.from(page, BEFORE_ANY, Cursor.FIRST_ID);
    Listing<TaskRow> open =
        rows.select(TaskRow.class, "select t.* from task t")
            .where("t.done_at is null")
            .where("(t.due, t.id) > (cast(? as date), ?)", from.day(0).toString(), from.id(1))
            .whereIf(wanted.dueBefore().map(LocalDate::toString), "t.due < cast(? as date)")
            .whereIf(wanted.createdFrom(), "t.created_at >= ?")
            .whereIf(wanted.kind().map(Enum::name), "t.kind = ?");
    return of(wanted.owners(), open).page("t.due, t.id", page, TaskRow::task, TaskRow::cursor);
  }

  private static Listing<TaskRow> of(Optional<Set<PostId>> owners, Listing<TaskRow> tasks) {
    return owners
        .map(own -> tasks.where("t.owner = any (cast(? as uuid[]))", OpenTaskCounts.array(own)))
        .orElseGet(
            () ->
                tasks.seenThrough(
                    "CASE",
                    "t.owner = any (app_grantees()) or t.case_id = any (cast(? as uuid[]))"));
  }

  @Override
  public List<Counted> counts(Counting counting) {
    return new OpenTaskCounts(rows, counting).byKind();
  }

  @Override
  public Set<CaseId> overdue(Task.Kind kind, LocalDate today, Set<CaseId> cases) {
    String ids = ArrayLiteral.of(cases.stream().map(CaseId::value));
    return rows
        .select(TaskRow.class, "select t.* from task t")
        .where("t.done_at is null")
        .where("t.kind = ?", kind.name())
        .where("t.due < cast(? as date)", today.toString())
        .where("t.case_id = any (cast(? as uuid[]))", ids)
        .inOrder("t.id")
        .stream()
        .flatMap(row -> row.task().caseId().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public List<Task> ofCase(CaseId caseId) {
    return rows
        .list(
            TaskRow.class,
            "select t from TaskRow t where t.caseId = ?1 order by t.createdAt, t.id",
            caseId.value())
        .stream()
        .map(TaskRow::task)
        .toList();
  }
}
