package dk.sporskifte.store.jpa.audit;

import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;

/** The audit trail in rows that nobody may change; names come from the guard's functions. */
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

  @Override
  public Page<Affected> affected(Breach breach, PageRequest page) {
    Cursor after = Cursor.from(page, "", Cursor.FIRST_ID);
    return new BreachRows(rows, breach).page(after, page.size());
  }

  @Override
  public List<Affected> affected(Breach breach, int atMost) {
    return new BreachRows(rows, breach).first(atMost);
  }

  @Override
  public Extent extent(Breach breach) {
    return new BreachRows(rows, breach).extent();
  }
}
