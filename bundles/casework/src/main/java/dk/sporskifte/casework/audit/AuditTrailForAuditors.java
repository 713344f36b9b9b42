package dk.sporskifte.casework.audit;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReadingAuditTrail;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.PersonId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who saw what, for those who control it; reading it leaves a row as well. */
@Component
public final class AuditTrailForAuditors implements ReadingAuditTrail {
  private final AuditedWork audited;

  @Activate
  public AuditTrailForAuditors(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<AuditEntry>> list(
      Tenant tenant, Actor actor, Optional<PersonId> subject, PageRequest page) {
    return audited.run(
        UseCase.READ_AUDIT_TRAIL,
        tenant,
        actor,
        work -> {
          subject.ifPresent(work.trace()::about);
          return Outcome.done(work.stores().audit().list(subject, page));
        });
  }
}
