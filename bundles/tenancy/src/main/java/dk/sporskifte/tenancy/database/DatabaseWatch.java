package dk.sporskifte.tenancy.database;

import dk.sporskifte.casework.api.port.DatabaseServer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database server can be used; one task asks it for all tenants. A server in use
 * counts as lost when it failed twice in a row: one lost packet sends nobody away.
 */
public final class DatabaseWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
  private static final Duration WHILE_USABLE = Duration.ofSeconds(5);
  private static final Duration WHILE_NOT = Duration.ofMillis(500);

  private final ScheduledExecutorService workers;
  private final Runnable changed;
  private volatile Optional<DatabaseServer> server = Optional.empty();
  private volatile ServerState state = new ServerState.Absent();
  private volatile boolean closed;
  private boolean doubted;

  /**
   * @param changed called on a worker whenever the state is another
   */
  public DatabaseWatch(ScheduledExecutorService workers, Runnable changed) {
    this.workers = workers;
    this.changed = changed;
    workers.execute(this::ask);
  }

  public ServerState state() {
    return state;
  }

  public void watch(DatabaseServer offered) {
    server = Optional.of(offered);
    workers.execute(this::look);
  }

  public void forget(DatabaseServer withdrawn) {
    if (server.filter(withdrawn::equals).isPresent()) {
      server = Optional.empty();
      workers.execute(this::look);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private void ask() {
    if (closed) {
      return;
    }
    try {
      look();
    } finally {
      Duration pause = wellUsable() ? WHILE_USABLE : WHILE_NOT;
      workers.schedule(this::ask, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void look() {
    if (closed) {
      return;
    }
    ServerState before = state;
    Optional<DatabaseServer> asked = server;
    ServerState found =
        asked.map(s -> ServerCheck.of(s, before)).orElseGet(ServerState.Absent::new);
    boolean failed = asked.filter(s -> lost(s, before, found)).isPresent();
    if (failed && !doubted) {
      LOG.info("The database is asked again: {}", found.reason());
    } else if (asked.equals(server) && !found.equals(before)) {
      state = found;
      report(found);
      changed.run();
    }
    doubted = failed && !doubted;
  }

  private static boolean lost(DatabaseServer asked, ServerState before, ServerState found) {
    return before instanceof ServerState.Usable usable
        && usable.server().equals(asked)
        && !(found instanceof ServerState.Usable);
  }

  private synchronized boolean wellUsable() {
    return state instanceof ServerState.Usable && !doubted;
  }

  private static void report(ServerState found) {
    if (found instanceof ServerState.Usable usable) {
      LOG.info("The database can be used; it allows {} connections", usable.maxConnections());
    } else {
      LOG.warn("The database cannot be used: {}", found.reason());
    }
  }
}
