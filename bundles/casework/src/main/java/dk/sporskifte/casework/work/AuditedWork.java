package dk.sporskifte.casework.work;

import dk.sporskifte.access.Auditing;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Id;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs a use case: asks for its right, does it in one transaction together with its audit row, and
 * writes a refusal down in a transaction of its own.
 */
@Component(service = AuditedWork.class)
public final class AuditedWork {
  private final Transactions transactions;
  private final Clock clock;
  private final Ids ids;
  private final Auditing auditing;

  @Activate
  public AuditedWork(
      @Reference Transactions transactions, @Reference Clock clock, @Reference Ids ids) {
    this.transactions = transactions;
    this.clock = clock;
    this.ids = ids;
    this.auditing = new Auditing(clock, ids);
  }

  public <T> Outcome<T> run(
      UseCase useCase, Tenant tenant, Actor actor, Function<Work, Outcome<T>> work) {
    return run(useCase, tenant, actor, List.of(), work);
  }

  /**
   * @param asked what the call names; its audit row does, too, whatever comes of it
   */
  public <T> Outcome<T> run(
      UseCase useCase, Tenant tenant, Actor actor, Id asked, Function<Work, Outcome<T>> work) {
    return run(useCase, tenant, actor, List.of(asked.value()), work);
  }

  public <T> Outcome<T> run(
      UseCase useCase,
      Tenant tenant,
      Actor actor,
      List<UUID> asked,
      Function<Work, Outcome<T>> work) {
    if (!useCase.right().carriedBy(actor)) {
      return closed(useCase, tenant, actor, asked);
    }
    // Taken before the transaction begins: what it grants from now on it sees itself.
    Instant now = clock.instant();
    Outcome<T> outcome =
        transactions.in(
            tenant.key(),
            actor,
            stores -> audited(useCase, new Work(tenant, actor, stores, now, ids), asked, work));
    if (outcome instanceof Outcome.Refused<T> refused) {
      writeDown(refused.refusal(), useCase, tenant, actor, asked);
    }
    return outcome;
  }

  /** Counts alone are nobody's data: only who is refused them is written down. */
  public <T> Outcome<T> count(
      UseCase useCase, Tenant tenant, Actor actor, Function<Work, T> counting) {
    if (!useCase.right().carriedBy(actor)) {
      return closed(useCase, tenant, actor, List.of());
    }
    Instant now = clock.instant();
    return transactions.in(
        tenant.key(),
        actor,
        stores -> Outcome.done(counting.apply(new Work(tenant, actor, stores, now, ids))));
  }

  private <T> Outcome<T> audited(
      UseCase useCase, Work work, List<UUID> asked, Function<Work, Outcome<T>> doing) {
    asked.forEach(work.trace()::of);
    Outcome<T> outcome = doing.apply(work);
    if (outcome instanceof Outcome.Done<T>) {
      work.stores().audit().add(auditing.done(useCase, work.actor(), work.trace()));
    }
    return outcome;
  }

  private <T> Outcome<T> closed(UseCase useCase, Tenant tenant, Actor actor, List<UUID> asked) {
    return transactions
        .in(
            tenant.key(),
            actor,
            stores -> {
              Refusal refusal = new NamedObjects(stores, actor).refusal(useCase, asked);
              stores.audit().add(auditing.refused(useCase, actor, refusal, asked));
              return Outcome.done(refusal);
            })
        .flatMap(Outcome::refused);
  }

  private void writeDown(
      Refusal refusal, UseCase useCase, Tenant tenant, Actor actor, List<UUID> asked) {
    transactions.in(
        tenant.key(),
        actor,
        stores -> {
          stores.audit().add(auditing.refused(useCase, actor, refusal, asked));
          return Outcome.done(refusal);
        });
  }
}
