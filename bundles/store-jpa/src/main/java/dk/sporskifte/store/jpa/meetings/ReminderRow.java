package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "reminder")
class ReminderRow {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID item;

  @Column(name = "participant_id")
  private UUID participant;

  @Column(name = "reminded_by")
  private UUID by;

  @Column(name = "reminded_at")
  private Instant recordedAt;

  protected ReminderRow() {}

  ReminderRow(Reminder reminder) {
    id = reminder.id();
    item = reminder.item().value();
    participant = reminder.participant().value();
    by = reminder.by().map(UserId::value).orElse(null);
    recordedAt = reminder.at();
  }

  Reminder reminder() {
    return new Reminder(
        id,
        new AgendaItemId(item),
        new ParticipantId(participant),
        Optional.ofNullable(by).map(UserId::new),
        recordedAt);
  }
}
