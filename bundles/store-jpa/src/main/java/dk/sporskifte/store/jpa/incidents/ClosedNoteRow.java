package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import dk.sporskifte.store.jpa.columns.UuidsColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "closed_note")
class ClosedNoteRow {
  @Id private UUID id;

  private String forum;

  @Column(name = "held_on")
  private LocalDate on;

  @Convert(converter = UuidsColumn.class)
  private List<UUID> attended;

  private String others;
  private String actions;
  private String notes;

  @Convert(converter = TextsColumn.class)
  private List<String> seats;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected ClosedNoteRow() {}

  ClosedNoteRow(ClosedNote note) {
    id = note.id();
    forum = note.forum();
    on = note.on();
    attended = note.attended().stream().map(UserId::value).toList();
    others = note.others().orElse(null);
    actions = note.actions();
    notes = note.notes();
    seats = note.seats().stream().sorted().toList();
    by = note.by().value();
    at = note.at();
  }

  ClosedNote note() {
    return new ClosedNote(
        id,
        forum,
        on,
        attended.stream().map(UserId::new).toList(),
        Optional.ofNullable(others),
        actions,
        notes,
        Set.copyOf(seats),
        new UserId(by),
        at);
  }
}
