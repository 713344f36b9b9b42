package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.LiveTokens;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.memory.Table.Undone;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Transactions on rows kept in memory: all or nothing, one at a time. */
public final class InMemory implements Transactions, LiveTokens {
  private final Clock clock;
  private final Map<TenantKey, Rows> tenants = new HashMap<>();

  public InMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized <T> Outcome<T> in(
      TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work) {
    Rows draft = rows(tenant).copy();
    try {
      Outcome<T> outcome = work.apply(new MemoryStores(new Session(draft, actor, clock.instant())));
      if (outcome instanceof Outcome.Done<T>) {
        tenants.put(tenant, draft);
      }
      return outcome;
    } catch (Undone e) {
      return Outcome.refused(e.refusal());
    }
  }

  @Override
  public synchronized Optional<UserActor> actorOf(
      TenantKey tenant, byte[] tokenHash, Instant now, LocalDate today) {
    Session session = new Session(rows(tenant).copy(), SystemActor.LOGIN, now);
    return new MemoryAccounts(session).actorOf(tokenHash, now, today);
  }

  /** What nobody reads through the ports without being an auditor. */
  public List<AuditEntry> audit(TenantKey tenant) {
    return all(tenant, AuditEntry.class);
  }

  /** How many there are of all actors. */
  public int keys(TenantKey tenant) {
    return all(tenant, Rows.Key.class).size();
  }

  /** Rows as they are, whoever may see them. */
  public <R extends Record> List<R> all(TenantKey tenant, Class<R> kind) {
    return rows(tenant).of(kind).all().toList();
  }

  public <R extends Record> Optional<R> any(TenantKey tenant, Class<R> kind, Predicate<R> wanted) {
    return all(tenant, kind).stream().filter(wanted).findFirst();
  }

  private Rows rows(TenantKey tenant) {
    return tenants.computeIfAbsent(tenant, t -> new Rows());
  }
}
