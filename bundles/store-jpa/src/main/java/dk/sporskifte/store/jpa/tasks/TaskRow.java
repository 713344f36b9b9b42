package dk.sporskifte.store.jpa.tasks;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "task")
class TaskRow extends VersionedRow {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Task.Kind kind;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "message_id")
  private UUID message;

  @Column(name = "record_id")
  private UUID record;

  @Column(name = "concern_id")
  private UUID concern;

  @Column(name = "incident_id")
  private UUID incident;

  @Column(name = "group_id")
  private UUID group;

  @Column(name = "sparring_id")
  private UUID sparring;

  @Column(name = "line_id")
  private UUID line;

  private String text;
  private UUID owner;
  private LocalDate due;
  private String because;

  @Column(name = "source_requirement")
  private String sourceRequirement;

  @Column(name = "source_quote")
  private String sourceQuote;

  @Column(name = "source_document")
  private String sourceDocument;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private UUID doneBy;

  @Column(name = "created_at")
  private Instant createdAt;

  protected TaskRow() {}

  TaskRow(Task task) {
    id = task.id().value();
    kind = task.kind();
    caseId = task.caseId().map(CaseId::value).orElse(null);
    text = task.text();
    owner = task.owner().value();
    sourceRequirement = task.source().requirement();
    sourceQuote = task.source().quote();
    sourceDocument = task.source().document();
    createdAt = task.createdAt();
    take(task);
  }

  TaskRow ofMessage(FeedMessageId about) {
    message = about.value();
    return this;
  }

  TaskRow ofRecord(RecordId about) {
    record = about.value();
    return this;
  }

  TaskRow ofConcern(ConcernId about) {
    concern = about.value();
    return this;
  }

  TaskRow ofIncident(IncidentId about) {
    incident = about.value();
    return this;
  }

  TaskRow ofGroup(GroupId about) {
    group = about.value();
    return this;
  }

  TaskRow ofSparring(SparringId about) {
    sparring = about.value();
    return this;
  }

  TaskRow ofLine(InboxLineId about) {
    line = about.value();
    return this;
  }

  /** What is to be done and by which post stands; when, and that it is done, changes. */
  final void take(Task task) {
    due = task.due();
    because = task.because();
    doneAt = task.doneAt().orElse(null);
    doneBy = task.doneBy().map(UserId::value).orElse(null);
  }

  Optional<FeedMessageId> message() {
    return Optional.ofNullable(message).map(FeedMessageId::new);
  }

  Optional<InboxLineId> line() {
    return Optional.ofNullable(line).map(InboxLineId::new);
  }

  Optional<RecordId> record() {
    return Optional.ofNullable(record).map(RecordId::new);
  }

  Optional<ConcernId> concern() {
    return Optional.ofNullable(concern).map(ConcernId::new);
  }

  Optional<IncidentId> incident() {
    return Optional.ofNullable(incident).map(IncidentId::new);
  }

  Optional<GroupId> group() {
    return Optional.ofNullable(group).map(GroupId::new);
  }

  String cursor() {
    return Cursor.of(due, id);
  }

  Task task() {
    return new Task(
        new TaskId(id),
        kind,
        Optional.ofNullable(caseId).map(CaseId::new),
        text,
        new PostId(owner),
        due,
        because,
        new Source(sourceRequirement, sourceQuote, sourceDocument),
        Optional.ofNullable(doneAt),
        Optional.ofNullable(doneBy).map(UserId::new),
        createdAt,
        version());
  }
}
