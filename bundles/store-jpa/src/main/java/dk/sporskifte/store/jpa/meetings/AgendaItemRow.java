package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "agenda_item")
class AgendaItemRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "case_id")
  private UUID caseId;

  private int position;
  private String outcome;
  private String minutes;

  protected AgendaItemRow() {}

  AgendaItemRow(AgendaItem item) {
    id = item.id().value();
    meeting = item.meeting().value();
    caseId = item.caseId().value();
    take(item);
  }

  final void take(AgendaItem item) {
    position = item.position();
    outcome = item.outcome().orElse(null);
    minutes = item.minutes().orElse(null);
  }

  AgendaItem item() {
    return new AgendaItem(
        new AgendaItemId(id),
        new MeetingId(meeting),
        new CaseId(caseId),
        position,
        Optional.ofNullable(outcome),
        Optional.ofNullable(minutes),
        version());
  }
}
