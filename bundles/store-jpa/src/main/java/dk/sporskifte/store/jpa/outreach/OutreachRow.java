package dk.sporskifte.store.jpa.outreach;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import dk.sporskifte.store.jpa.rows.VersionedRow;
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
@Table(name = "outreach_contact")
class OutreachRow extends VersionedRow {
  @Id private UUID id;

  @Convert(converter = TextsColumn.class)
  private List<String> seats;

  @Column(name = "happened_on")
  private LocalDate on;

  private String place;
  private String about;
  private String called;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "kept_until")
  private LocalDate keptUntil;

  protected OutreachRow() {}

  OutreachRow(OutreachContact contact) {
    id = contact.id().value();
    seats = contact.seats().stream().sorted().toList();
    on = contact.on();
    place = contact.place();
    about = contact.about();
    called = contact.called().orElse(null);
    recordedBy = contact.recordedBy().value();
    recordedAt = contact.recordedAt();
    keptUntil = contact.keptUntil();
    take(contact);
  }

  final void take(OutreachContact contact) {
    caseId = contact.caseId().map(CaseId::value).orElse(null);
  }

  OutreachContact contact() {
    return new OutreachContact(
        new OutreachId(id),
        Set.copyOf(seats),
        on,
        place,
        about,
        Optional.ofNullable(called),
        Optional.ofNullable(caseId).map(CaseId::new),
        new UserId(recordedBy),
        recordedAt,
        keptUntil,
        version());
  }
}
