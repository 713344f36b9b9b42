package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tasks of the actor's posts and of cases the actor may see. */
public interface TaskStore {
  void add(Task task);

  /** Of the lines of that message. */
  void add(Task task, FeedMessageId message);

  /** About that record. */
  void add(Task task, RecordId record);

  /** About that concern. */
  void add(Task task, ConcernId concern);

  /** Of that incident's emergency plan. */
  void add(Task task, IncidentId incident);

  /** Oldest first, done ones too. */
  List<Task> ofIncident(IncidentId incident);

  /** The incidents that those of these tasks are about that are about one. */
  Map<TaskId, IncidentId> incidents(List<TaskId> tasks);

  /** About that group. */
  void add(Task task, GroupId group);

  /** About that question. */
  void add(Task task, SparringId question);

  /** Of what was decided on that line, or of its coming. */
  void add(Task task, InboxLineId line);

  /** Of the concern that was opened from that line. */
  void add(Task task, InboxLineId line, ConcernId concern);

  /** Open ones. */
  List<Task> ofLine(InboxLineId line);

  /** The lines that those of these tasks are about that are about one. */
  Map<TaskId, InboxLineId> lines(List<TaskId> tasks);

  /** Open ones. */
  List<Task> ofSparring(SparringId question);

  /** Open ones. */
  List<Task> ofRecord(RecordId record);

  /** The records that those of these tasks are about that are about one. */
  Map<TaskId, RecordId> records(List<TaskId> tasks);

  /** The concerns that those of these tasks are about that are about one. */
  Map<TaskId, ConcernId> concerns(List<TaskId> tasks);

  /** The groups that those of these tasks are about that are about one. */
  Map<TaskId, GroupId> groups(List<TaskId> tasks);

  Optional<FeedMessageId> messageOf(TaskId id);

  /** Open ones. */
  List<Task> ofMessage(FeedMessageId message);

  Optional<Task> find(TaskId id);

  void save(Task task);

  /**
   * Ends the alert that nobody is set to what the actor sees, whoever owns it.
   *
   * @param object a concern or a group
   */
  void assigned(UUID object, UserId by, Instant at);

  /** Open tasks by due day. */
  Page<Task> open(Wanted wanted, PageRequest page);

  /** Open tasks by kind, without one of them. */
  List<Counted> counts(Counting counting);

  /** Those of the cases that have an open task of that kind whose day is gone. */
  Set<CaseId> overdue(Task.Kind kind, LocalDate today, Set<CaseId> cases);

  /** Oldest first, done ones too. */
  List<Task> ofCase(CaseId caseId);

  /**
   * All that is stated must hold.
   *
   * @param owners only these posts' tasks
   * @param createdFrom not made before that
   * @param dueBefore that day is not among them
   */
  record Wanted(
      Optional<Set<PostId>> owners,
      Optional<Instant> createdFrom,
      Optional<LocalDate> dueBefore,
      Optional<Task.Kind> kind) {}

  /**
   * How they are told apart.
   *
   * @param own the posts whose tasks are counted as the actor's own
   * @param ownAlone whether all others are left out
   * @param weekEnds the first day after it; it begins today
   */
  record Counting(
      Set<PostId> own, boolean ownAlone, LocalDate today, LocalDate weekEnds, Instant recentFrom) {}

  /** How many there are of one kind. */
  record Counted(
      Task.Kind kind, long open, long mine, long overdue, long dueThisWeek, long recent) {}
}
