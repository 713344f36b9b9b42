package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import java.util.Optional;

/** The audit trail, for AUDITOR posts; reading it is audited itself. */
public interface ReadingAuditTrail {
  /** Newest first. */
  Outcome<Page<AuditEntry>> list(
      Tenant tenant, Actor actor, Optional<PersonId> subject, PageRequest page);

  /**
   * Whose data people's accounts touched in a breach, by name. What the platform itself did does
   * not count, nor does looking for those affected, unless the account named did it.
   */
  Outcome<AffectedPeople> affected(Tenant tenant, Actor actor, Breach breach, PageRequest page);

  /** All of them at once, to tell them; refused where they are more than a file should hold. */
  Outcome<AffectedPeople> exportAffected(Tenant tenant, Actor actor, Breach breach);
}
