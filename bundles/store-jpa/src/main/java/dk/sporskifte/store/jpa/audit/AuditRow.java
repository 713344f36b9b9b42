package dk.sporskifte.store.jpa.audit;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.columns.UuidsColumn;
import dk.sporskifte.store.jpa.rows.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "audit_entry")
class AuditRow {
  @Id private UUID id;
  private Instant at;
  private UUID actor;

  @Enumerated(EnumType.STRING)
  private AuditEntry.Action action;

  @Column(name = "use_case")
  private String useCase;

  private String purpose;

  @Column(name = "object_kind")
  private String objectKind;

  @Convert(converter = UuidsColumn.class)
  @Column(name = "object_ids")
  private List<UUID> objects;

  @Convert(converter = UuidsColumn.class)
  @Column(name = "subject_ids")
  private List<UUID> subjects;

  protected AuditRow() {}

  AuditRow(AuditEntry entry) {
    id = entry.id();
    at = entry.at();
    actor = entry.actor();
    action = entry.action();
    useCase = entry.useCase();
    purpose = entry.purpose();
    objectKind = entry.objectKind();
    objects = entry.objects();
    subjects = entry.subjects().stream().map(PersonId::value).toList();
  }

  String cursor() {
    return Cursor.of(at, id);
  }

  AuditEntry entry() {
    return new AuditEntry(
        id,
        at,
        actor,
        action,
        useCase,
        purpose,
        objectKind,
        objects,
        subjects.stream().map(PersonId::new).toList());
  }
}
