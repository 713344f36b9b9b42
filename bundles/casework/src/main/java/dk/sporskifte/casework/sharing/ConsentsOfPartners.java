package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.SystemActor;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Read by the feed alone, to judge what partners send on them. */
@Component
public final class ConsentsOfPartners implements KnownConsents {
  private final AuditedWork audited;

  @Activate
  public ConsentsOfPartners(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public List<Known> of(Tenant tenant) {
    return audited
        .count(
            UseCase.RECEIVE_FEED,
            tenant,
            SystemActor.FEED,
            work -> work.stores().matters().onRecord())
        .orThrow();
  }
}
