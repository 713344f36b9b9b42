package dk.sporskifte.store.jpa;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One entity manager factory for all tenants; each entity manager names its tenant's database. */
@Component
public final class JpaTransactions implements Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(JpaTransactions.class);

  /**
   * Of two transactions that wait for each other the database gives one up. That is neither's
   * mistake: it is done once more, and what it reads it reads anew.
   */
  private static final RetryPolicy<Object> GIVEN_UP =
      RetryPolicy.builder()
          .handleIf(SqlFailure::isGivenUp)
          .withMaxAttempts(4)
          .withDelay(Duration.ofMillis(5), Duration.ofMillis(50))
          .build();

  private final TenantDatabases databases;
  private final EntityManagerFactory factory;
  private final Clock clock;
  private final Ids ids;

  @Activate
  public JpaTransactions(
      @Reference TenantDatabases databases,
      @Reference(target = "(osgi.unit.name=sporskifte)") EntityManagerFactory factory,
      @Reference Clock clock,
      @Reference Ids ids) {
    this.databases = databases;
    this.factory = factory;
    this.clock = clock;
    this.ids = ids;
    // EclipseLink's own limit, 50 for all tenants together, loses count when connections break.
    factory.unwrap(ServerSession.class).setMaxNumberOfNonPooledConnections(ServerSession.NO_MAX);
  }

  @Override
  public <T> Outcome<T> in(TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work) {
    try {
      return Failsafe.with(GIVEN_UP).get(() -> once(tenant, actor, work));
    } catch (RuntimeException failure) {
      Refusal refusal =
          SqlFailure.refusal(failure).orElseThrow(() -> SqlFailure.withoutPersonalData(failure));
      if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
        LOG.warn("{}: the database refused what a use case let {} do", tenant, actor.id());
      }
      return Outcome.refused(refusal);
    }
  }

  private <T> Outcome<T> once(TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work) {
    EntityManager entities = open(tenant);
    try {
      return committed(entities, begin(entities, actor), work);
    } finally {
      close(entities);
    }
  }

  private EntityManager open(TenantKey tenant) {
    return factory.createEntityManager(
        Map.of(
            "javax.persistence.nonJtaDataSource",
            databases.dataSource(tenant),
            // Otherwise reads go to the persistence unit's own data source.
            "eclipselink.jdbc.exclusive-connection.mode",
            "Always"));
  }

  private Rows begin(EntityManager entities, Actor actor) {
    Instant now = clock.instant();
    entities.getTransaction().begin();
    // Or EclipseLink would begin it with the first change, and reads would come before the actor.
    entities.unwrap(UnitOfWork.class).beginEarlyTransaction();
    Rows rows = new Rows(entities, now, ids::next);
    rows.value("select begin_actor(?1, ?2)", actor.id(), now);
    return rows;
  }

  private static <T> Outcome<T> committed(
      EntityManager entities, Rows rows, Function<Stores, Outcome<T>> work) {
    Outcome<T> outcome = work.apply(JpaStores.over(rows));
    if (outcome instanceof Outcome.Done) {
      rows.settle();
      entities.getTransaction().commit();
    }
    return outcome;
  }

  private static void close(EntityManager entities) {
    try {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    } catch (RuntimeException broken) {
      LOG.debug("The connection was gone before it could be rolled back");
    } finally {
      entities.close();
    }
  }
}
