package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.CountingInbox;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.model.SystemActor;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many lines stand where; nobody's data is read, so nothing is written down. */
@Component
public final class CountsWithoutPeople implements CountingInbox {
  private final Transactions transactions;

  @Activate
  public CountsWithoutPeople(@Reference Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public Map<String, Map<String, Long>> counts(Tenant tenant) {
    return transactions
        .in(tenant.key(), SystemActor.OPERATOR, stores -> Outcome.done(stores.inbox().counts()))
        .orThrow();
  }
}
