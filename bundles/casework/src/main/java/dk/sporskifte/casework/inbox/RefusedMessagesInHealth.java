package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.InboxStore.Refused;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.OpenTenants;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Readiness tells of each sender with refused messages nobody has seen to. Health is asked often,
 * so what was found is told again for a while.
 */
@Component
public final class RefusedMessagesInHealth implements HealthPart {
  private static final Duration FRESH = Duration.ofSeconds(20);

  private final Transactions transactions;
  private final TenantDirectory directory;
  private final Clock clock;
  private Instant foundAt = Instant.MIN;
  private List<Health> found = List.of();

  @Activate
  public RefusedMessagesInHealth(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference Clock clock) {
    this.transactions = transactions;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public synchronized List<Health> health() {
    Instant now = clock.instant();
    if (foundAt.isAfter(now) || foundAt.isBefore(now.minus(FRESH))) {
      found = OpenTenants.of(directory).flatMap(tenant -> of(tenant).stream()).toList();
      foundAt = now;
    }
    return found;
  }

  private List<Health> of(TenantKey tenant) {
    try {
      return transactions
          .in(tenant, SystemActor.OPERATOR, s -> Outcome.done(s.inbox().waitingRefused()))
          .orThrow()
          .stream()
          .map(refused -> health(tenant, refused))
          .toList();
    } catch (StoreUnavailableException | TenantClosedException | UnknownTenantException away) {
      // Another part says so.
      return List.of();
    }
  }

  private static Health health(TenantKey tenant, Refused refused) {
    return new Health(
        "feed",
        tenant + "/" + refused.sender() + "/refused",
        false,
        true,
        "refused messages that nobody has seen to: "
            + refused.messages()
            + ", the last "
            + refused.lastCode()
            + " on "
            + Copenhagen.dayOf(refused.lastAt()));
  }
}
