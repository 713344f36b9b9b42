package dk.sporskifte.casework.work;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.util.function.ToLongFunction;

/**
 * Removes what has had its time, as the clock. Any number of nodes may do it; the audit trail keeps
 * how many there were, and where there are none nothing is written.
 */
public record Forgetting(
    Transactions transactions, TenantDirectory directory, AuditedWork audited) {
  /**
   * @param purpose Danish; how many there were is added
   * @param due counts them
   * @param forget removes them, and answers how many
   */
  public void in(
      TenantKey tenant,
      UseCase useCase,
      String purpose,
      ToLongFunction<Stores> due,
      ToLongFunction<Stores> forget) {
    long there =
        transactions
            .in(tenant, SystemActor.CLOCK, stores -> Outcome.done(due.applyAsLong(stores)))
            .orThrow();
    if (there > 0) {
      audited
          .run(
              useCase,
              directory.open(tenant),
              SystemActor.CLOCK,
              work -> {
                long forgotten = forget.applyAsLong(work.stores());
                work.trace().because(purpose + forgotten);
                return Outcome.done(forgotten);
              })
          .orThrow();
    }
  }
}
