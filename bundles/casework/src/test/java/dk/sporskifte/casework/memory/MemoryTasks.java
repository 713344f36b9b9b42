package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryTasks(Session session) implements TaskStore {
  @Override
  public void add(Task task) {
    tasks().add(task.id(), task);
  }

  @Override
  public void add(Task task, FeedMessageId message) {
    add(task);
    session.table(OfMessage.class).add(task.id(), new OfMessage(task.id(), message));
  }

  @Override
  public void add(Task task, RecordId record) {
    add(task);
    session.table(OfRecord.class).add(task.id(), new OfRecord(task.id(), record));
  }

  @Override
  public void add(Task task, ConcernId concern) {
    add(task);
    session.table(OfConcern.class).add(task.id(), new OfConcern(task.id(), concern));
  }

  @Override
  public void add(Task task, IncidentId incident) {
    add(task);
    session.table(OfIncident.class).add(task.id(), new OfIncident(task.id(), incident));
  }

  @Override
  public List<Task> ofIncident(IncidentId incident) {
    return tasks()
        .all()
        .filter(t -> incidentOf(t.id()).filter(incident::equals).isPresent() && seen(t))
        .toList();
  }

  @Override
  public Map<TaskId, IncidentId> incidents(List<TaskId> tasks) {
    return session
        .table(OfIncident.class)
        .all()
        .filter(t -> tasks.contains(t.task()))
        .collect(Collectors.toMap(OfIncident::task, OfIncident::incident));
  }

  private Optional<IncidentId> incidentOf(TaskId id) {
    return session.table(OfIncident.class).find(id).map(OfIncident::incident);
  }

  @Override
  public void add(Task task, GroupId group) {
    add(task);
    session.table(OfGroup.class).add(task.id(), new OfGroup(task.id(), group));
  }

  @Override
  public void add(Task task, SparringId question) {
    add(task);
    session.table(OfSparring.class).add(task.id(), new OfSparring(task.id(), question));
  }

  @Override
  public void add(Task task, InboxLineId line) {
    add(task);
    session.table(OfLine.class).add(task.id(), new OfLine(task.id(), line));
  }

  @Override
  public void add(Task task, InboxLineId line, ConcernId concern) {
    add(task, concern);
    session.table(OfLine.class).add(task.id(), new OfLine(task.id(), line));
  }

  @Override
  public List<Task> ofLine(InboxLineId line) {
    return open().filter(t -> lineOf(t.id()).filter(line::equals).isPresent()).toList();
  }

  @Override
  public Map<TaskId, InboxLineId> lines(List<TaskId> tasks) {
    return session
        .table(OfLine.class)
        .all()
        .filter(t -> tasks.contains(t.task()))
        .collect(Collectors.toMap(OfLine::task, OfLine::line));
  }

  private Optional<InboxLineId> lineOf(TaskId id) {
    return session.table(OfLine.class).find(id).map(OfLine::line);
  }

  @Override
  public List<Task> ofSparring(SparringId question) {
    return tasks()
        .all()
        .filter(t -> t.doneAt().isEmpty())
        .filter(
            t ->
                session
                    .table(OfSparring.class)
                    .find(t.id())
                    .filter(of -> of.question().equals(question))
                    .isPresent())
        .toList();
  }

  @Override
  public List<Task> ofRecord(RecordId record) {
    return tasks()
        .all()
        .filter(t -> t.doneAt().isEmpty())
        .filter(t -> recordOf(t.id()).filter(record::equals).isPresent())
        .toList();
  }

  @Override
  public Map<TaskId, RecordId> records(List<TaskId> tasks) {
    return session
        .table(OfRecord.class)
        .all()
        .filter(t -> tasks.contains(t.task()))
        .collect(Collectors.toMap(OfRecord::task, OfRecord::record));
  }

  @Override
  public Map<TaskId, ConcernId> concerns(List<TaskId> tasks) {
    return session
        .table(OfConcern.class)
        .all()
        .filter(t -> tasks.contains(t.task()))
        .collect(Collectors.toMap(OfConcern::task, OfConcern::concern));
  }

  @Override
  public Map<TaskId, GroupId> groups(List<TaskId> tasks) {
    return session
        .table(OfGroup.class)
        .all()
        .filter(t -> tasks.contains(t.task()))
        .collect(Collectors.toMap(OfGroup::task, OfGroup::group));
  }

  @Override
  public void assigned(UUID object, UserId by, Instant at) {
    if (!session.sees(object)) {
      throw new IllegalStateException("ends an alert about what it does not see");
    }
    tasks()
        .change(
            t ->
                t.kind() == Task.Kind.ASSIGN_ACTOR
                    && t.doneAt().isEmpty()
                    && about(t.id()).equals(Optional.of(object)),
            t -> t.done(by, at));
  }

  private Optional<UUID> about(TaskId id) {
    return session
        .table(OfGroup.class)
        .find(id)
        .map(t -> t.group().value())
        .or(() -> session.table(OfConcern.class).find(id).map(t -> t.concern().value()));
  }

  private Optional<RecordId> recordOf(TaskId id) {
    return session.table(OfRecord.class).find(id).map(OfRecord::record);
  }

  @Override
  public Optional<FeedMessageId> messageOf(TaskId id) {
    return session.table(OfMessage.class).find(id).map(OfMessage::message);
  }

  @Override
  public List<Task> ofMessage(FeedMessageId message) {
    return open().filter(t -> messageOf(t.id()).filter(message::equals).isPresent()).toList();
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return tasks().find(id).filter(this::seen);
  }

  @Override
  public void save(Task task) {
    tasks().save(task.id(), task);
  }

  @Override
  public Page<Task> open(Wanted wanted, PageRequest page) {
    return Paging.of(
        open()
            .filter(t -> wanted.owners().map(o -> o.contains(t.owner())).orElse(true))
            .filter(t -> wanted.createdFrom().map(i -> !t.createdAt().isBefore(i)).orElse(true))
            .filter(t -> wanted.dueBefore().map(t.due()::isBefore).orElse(true))
            .filter(t -> wanted.kind().map(t.kind()::equals).orElse(true))
            .sorted(Comparator.comparing(Task::due)),
        page);
  }

  @Override
  public List<Counted> counts(Counting counting) {
    return open()
        .filter(t -> !counting.ownAlone() || counting.own().contains(t.owner()))
        .collect(Collectors.groupingBy(Task::kind))
        .entrySet()
        .stream()
        .map(kind -> counted(kind.getKey(), kind.getValue(), counting))
        .toList();
  }

  @Override
  public Set<CaseId> overdue(Task.Kind kind, LocalDate today, Set<CaseId> cases) {
    return open()
        .filter(t -> t.kind() == kind && t.overdue(today))
        .flatMap(t -> t.caseId().stream())
        .filter(cases::contains)
        .collect(Collectors.toSet());
  }

  private static Counted counted(Task.Kind kind, List<Task> tasks, Counting by) {
    return new Counted(
        kind,
        tasks.size(),
        count(tasks, t -> by.own().contains(t.owner())),
        count(tasks, t -> t.overdue(by.today())),
        count(tasks, t -> !t.overdue(by.today()) && t.due().isBefore(by.weekEnds())),
        count(tasks, t -> !t.createdAt().isBefore(by.recentFrom())));
  }

  private static long count(List<Task> tasks, Predicate<Task> which) {
    return tasks.stream().filter(which).count();
  }

  private Stream<Task> open() {
    return tasks().all().filter(t -> t.doneAt().isEmpty() && seen(t));
  }

  @Override
  public List<Task> ofCase(CaseId caseId) {
    return tasks()
        .all()
        .filter(t -> t.caseId().filter(caseId::equals).isPresent() && seen(t))
        .toList();
  }

  /** A task about a record. */
  record OfRecord(TaskId task, RecordId record) {}

  /** A task of an incident. */
  record OfIncident(TaskId task, IncidentId incident) {}

  /** A task about a concern. */
  record OfConcern(TaskId task, ConcernId concern) {}

  /** A task about a group. */
  record OfGroup(TaskId task, GroupId group) {}

  /** A task about a line. */
  record OfLine(TaskId task, InboxLineId line) {}

  record OfSparring(TaskId task, SparringId question) {}

  /** A task about the lines of a message. */
  record OfMessage(TaskId task, FeedMessageId message) {}

  boolean allDoneBefore(FeedMessageId message, Instant before) {
    return tasks()
        .all()
        .filter(t -> messageOf(t.id()).filter(message::equals).isPresent())
        .allMatch(t -> t.doneAt().filter(before::isAfter).isPresent());
  }

  private boolean seen(Task task) {
    return session.actor() == SystemActor.CLOCK
        || session.holds(task.owner())
        || (session.isA(Role.TRIAGE) && messageOf(task.id()).isPresent())
        || task.caseId().filter(session::seesCase).isPresent()
        || lineOf(task.id()).filter(session::sees).isPresent()
        || incidentOf(task.id()).filter(session::sees).isPresent()
        || (session.isA(Role.LEADER) && leftAlone(task))
        || recordOf(task.id()).flatMap(new MemoryRecords(session)::find).isPresent();
  }

  private boolean leftAlone(Task task) {
    return new MemoryColleagues(session)
        .leftAlone(Copenhagen.dayOf(session.now())).stream()
            .anyMatch(post -> post.post().equals(task.owner()));
  }

  private Table<Task> tasks() {
    return session.table(Task.class);
  }
}
