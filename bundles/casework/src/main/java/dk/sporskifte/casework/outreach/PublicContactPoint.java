package dk.sporskifte.casework.outreach;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.CallingForHelp;
import dk.sporskifte.casework.api.NamingContactPoint;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.SystemActor;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names to everybody whom a young person can call; nothing else is told without a log-in. */
@Component
public final class PublicContactPoint implements NamingContactPoint, CallingForHelp {
  private final Transactions transactions;
  private final AuditedWork audited;

  @Activate
  public PublicContactPoint(@Reference Transactions transactions, @Reference AuditedWork audited) {
    this.transactions = transactions;
    this.audited = audited;
  }

  @Override
  public Optional<ContactPoint> contactPoint(Tenant tenant) {
    return transactions
        .in(tenant.key(), SystemActor.LOGIN, stores -> Outcome.done(stores.outreach().point()))
        .orThrow();
  }

  @Override
  public Outcome<ContactPoint> publish(Tenant tenant, Actor actor, ContactPoint point) {
    return audited.run(
        UseCase.PUBLISH_CONTACT_POINT,
        tenant,
        actor,
        work -> {
          work.stores().outreach().publish(point, work.user(), work.now());
          return Outcome.done(point);
        });
  }
}
