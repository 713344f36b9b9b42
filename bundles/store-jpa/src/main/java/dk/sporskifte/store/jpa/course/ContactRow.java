package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.model.YoungPersonContact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "contact")
class ContactRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "contact_on")
  private LocalDate contactOn;

  @Enumerated(EnumType.STRING)
  private YoungPersonContact.Way way;

  private boolean reached;
  private String note;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected ContactRow() {}

  ContactRow(YoungPersonContact contact) {
    id = contact.id();
    caseId = contact.caseId().value();
    contactOn = contact.on();
    way = contact.way();
    reached = contact.reached();
    note = contact.note();
    by = contact.by().value();
    at = contact.at();
  }

  YoungPersonContact contact() {
    return new YoungPersonContact(
        id, new CaseId(caseId), contactOn, way, reached, note, new UserId(by), at);
  }
}
