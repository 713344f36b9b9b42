package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.PersonId;
import java.util.Optional;

/** Append only. */
public interface AuditTrail {
  void add(AuditEntry entry);

  /** Newest first; for AUDITOR posts. */
  Page<AuditEntry> list(Optional<PersonId> subject, PageRequest page);
}
