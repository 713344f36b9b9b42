package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.PersonId;
import java.util.List;
import java.util.Optional;

/** Append only. */
public interface AuditTrail {
  void add(AuditEntry entry);

  /** Newest first; for AUDITOR posts. */
  Page<AuditEntry> list(Optional<PersonId> subject, PageRequest page);

  /** Whom a breach touched, by name; for AUDITOR posts. */
  Page<Affected> affected(Breach breach, PageRequest page);

  /** The same, as many as that at most. */
  List<Affected> affected(Breach breach, int atMost);

  /** How much it touched; nothing but zeros for others. */
  Extent extent(Breach breach);
}
