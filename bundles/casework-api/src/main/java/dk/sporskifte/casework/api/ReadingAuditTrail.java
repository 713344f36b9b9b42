package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import java.util.Optional;

/** The audit trail, for AUDITOR posts; reading it is audited itself. */
public interface ReadingAuditTrail {
  /** Newest first. */
  Outcome<Page<AuditEntry>> list(
      Tenant tenant, Actor actor, Optional<PersonId> subject, PageRequest page);
}
