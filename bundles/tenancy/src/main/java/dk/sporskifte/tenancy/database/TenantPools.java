package dk.sporskifte.tenancy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.tenancy.schema.TenantRoles;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A small pool for each tenant under its application role. All pools together stay within what the
 * server allows; an idle tenant holds no connection.
 */
public final class TenantPools {
  private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(3);
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration DRAIN = Duration.ofSeconds(5);
  private static final Duration DRAIN_STEP = Duration.ofMillis(100);

  private final ScheduledExecutorService workers;
  private final Set<HikariDataSource> pools = ConcurrentHashMap.newKeySet();
  private final Supplier<PoolBudget> budget;

  public TenantPools(ScheduledExecutorService workers, Supplier<PoolBudget> budget) {
    this.workers = workers;
    this.budget = budget;
  }

  public HikariDataSource open(DatabaseServer server, TenantRoles roles, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(roles.app());
    config.setDataSource(PgDataSources.of(server, roles.app(), password));
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(budget.get().share(pools.size() + 1));
    config.setIdleTimeout(IDLE.toMillis());
    config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
    config.setInitializationFailTimeout(-1);
    // All pools are kept by the same few threads.
    config.setScheduledExecutor(workers);
    HikariDataSource pool = new HikariDataSource(config);
    pools.add(pool);
    share();
    return pool;
  }

  /** Lets work under way end first, then closes. */
  public void close(HikariDataSource pool) {
    if (pools.remove(pool)) {
      share();
      drain(pool, System.nanoTime() + DRAIN.toNanos());
    }
  }

  public void closeAll() {
    pools.forEach(HikariDataSource::close);
    pools.clear();
  }

  /** Shares the connections out again. */
  public void share() {
    int share = budget.get().share(pools.size());
    pools.forEach(pool -> pool.getHikariConfigMXBean().setMaximumPoolSize(share));
  }

  private void drain(HikariDataSource pool, long end) {
    if (pool.getHikariPoolMXBean().getActiveConnections() == 0 || System.nanoTime() > end) {
      pool.close();
    } else {
      workers.schedule(() -> drain(pool, end), DRAIN_STEP.toMillis(), TimeUnit.MILLISECONDS);
    }
  }
}
