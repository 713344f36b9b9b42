package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import java.util.Optional;

record MemoryAudit(Session session) implements AuditTrail {
  @Override
  public void add(AuditEntry entry) {
    session.table(AuditEntry.class).add(entry.id(), entry);
  }

  @Override
  public Page<AuditEntry> list(Optional<PersonId> subject, PageRequest page) {
    return Paging.of(
        session
            .table(AuditEntry.class)
            .newestFirst()
            .filter(e -> session.isA(Role.AUDITOR))
            .filter(e -> subject.map(e.subjects()::contains).orElse(true)),
        page);
  }
}
