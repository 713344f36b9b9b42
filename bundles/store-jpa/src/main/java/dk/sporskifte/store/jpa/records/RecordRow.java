package dk.sporskifte.store.jpa.records;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordClosing;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "kept_record")
class RecordRow extends VersionedRow {
  @Id private UUID id;
  private String template;

  @Column(name = "case_id")
  private UUID caseId;

  private String forum;
  private String title;
  private String state;

  @Convert(converter = TextsColumn.class)
  private List<String> readers;

  @Convert(converter = TextsColumn.class)
  private List<String> keepers;

  @Convert(converter = TextsColumn.class)
  @Column(name = "reader_seats")
  private List<String> readerSeats;

  @Convert(converter = TextsColumn.class)
  @Column(name = "keeper_seats")
  private List<String> keeperSeats;

  @Column(name = "search_text")
  private String searchText;

  @Embedded private QuestionColumns question;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "closing_note")
  private String closingNote;

  @Column(name = "closed_by")
  private UUID closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected RecordRow() {}

  /**
   * @param words what a search looks through, without special categories
   */
  RecordRow(KeptRecord record, String words) {
    id = record.id().value();
    template = record.template();
    caseId = record.caseId().map(CaseId::value).orElse(null);
    forum = record.forum().orElse(null);
    readers = names(record.readers());
    keepers = names(record.keepers());
    readerSeats = record.readerSeats().stream().sorted().toList();
    keeperSeats = record.keeperSeats().stream().sorted().toList();
    createdBy = record.createdBy().value();
    createdAt = record.createdAt();
    take(record, words);
  }

  /** What it is about, who reads it and whom it asks stands. */
  final void take(KeptRecord record, String words) {
    title = record.title();
    state = record.state();
    searchText = words;
    question = record.asked().map(QuestionColumns::new).orElse(null);
    reviewOn = record.reviewOn().orElse(null);
    closingNote = record.closing().map(RecordClosing::note).orElse(null);
    closedBy = record.closing().map(c -> c.by().value()).orElse(null);
    closedAt = record.closing().map(RecordClosing::at).orElse(null);
    changedBy = record.changedBy().value();
    changedAt = record.changedAt();
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).sorted().toList();
  }

  private static Set<Role> roles(List<String> names) {
    return names.stream().map(Role::valueOf).collect(Collectors.toSet());
  }

  String cursor() {
    return Cursor.of(changedAt, id);
  }

  KeptRecord record() {
    return new KeptRecord(
        new RecordId(id),
        template,
        Optional.ofNullable(caseId).map(CaseId::new),
        Optional.ofNullable(forum),
        title,
        state,
        roles(readers),
        roles(keepers),
        Set.copyOf(readerSeats),
        Set.copyOf(keeperSeats),
        Optional.ofNullable(question).flatMap(QuestionColumns::question),
        Optional.ofNullable(reviewOn),
        Optional.ofNullable(closingNote)
            .map(note -> new RecordClosing(note, new UserId(closedBy), closedAt)),
        new UserId(createdBy),
        createdAt,
        new UserId(changedBy),
        changedAt,
        version());
  }
}
