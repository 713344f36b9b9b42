package dk.sporskifte.store.jpa.audit;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.Optional;

/** The audit trail in rows that nobody may change. */
public record JpaAuditTrail(Rows rows) implements AuditTrail {
  @Override
  public void add(AuditEntry entry) {
    rows.addLast(new AuditRow(entry));
  }

  @Override
  public Page<AuditEntry> list(Optional<PersonId> subject, PageRequest page) {
    Cursor from = Cursor.from(page, Cursor.END_OF_TIME, Cursor.LAST_ID);
    return rows.select(AuditRow.class, "select a.* from audit_entry a")
        .where("(a.at, a.id) < (?, ?)", from.instant(0), from.id(1))
        .whereIf(subject.map(PersonId::value), "a.subject_ids @> cast(array[ ? ] as uuid[])")
        .page("a.at desc, a.id desc", page, AuditRow::entry, AuditRow::cursor);
  }
}
