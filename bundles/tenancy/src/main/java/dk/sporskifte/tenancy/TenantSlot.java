package dk.sporskifte.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.database.ServerState;
import dk.sporskifte.tenancy.database.SqlFault;
import dk.sporskifte.tenancy.secrets.SecretsException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One usable configuration on its way to an open tenant, and back. */
final class TenantSlot {
  private static final Logger LOG = LoggerFactory.getLogger(TenantSlot.class);
  private static final Duration SOON = Duration.ofMillis(500);
  private static final Duration LATER = Duration.ofSeconds(10);

  private final TenantKey key;
  private final MunicipalityCode code;
  private final String name;
  private final Surroundings world;
  private final Gate gate = new Gate(System::nanoTime);
  private final AtomicBoolean queued = new AtomicBoolean();
  private volatile Standing progress = Standing.opening("its schema is being prepared");
  private volatile Optional<Linked> linked = Optional.empty();
  private volatile boolean removed;

  private record Linked(DatabaseServer server, HikariDataSource pool) {}

  TenantSlot(TenantKey key, MunicipalityCode code, String name, Surroundings world) {
    this.key = key;
    this.code = code;
    this.name = name;
    this.world = world;
  }

  /** Does in the background what can be done now. */
  void look() {
    if (queued.compareAndSet(false, true)) {
      world.workers().execute(this::advance);
    }
  }

  void municipalityChanged(MunicipalityCode changed) {
    if (changed.equals(code)) {
      synchronized (gate) {
        if (gate.tenant().filter(t -> !inForce(t.wayOfWorking())).isPresent()) {
          gate.keep(world.settings().grace());
        }
      }
      look();
    }
  }

  void remove() {
    abandon();
    look();
  }

  /** The pool is closed by whoever closes all. */
  void abandon() {
    removed = true;
    gate.close();
  }

  Tenant enter() {
    if (!(world.database().state() instanceof ServerState.Usable)) {
      throw closed();
    }
    return gate.enter(
        world.settings().graceCalls(), world.settings().grace(), () -> standing().reason());
  }

  DataSource dataSource() {
    if (!(world.database().state() instanceof ServerState.Usable)) {
      throw closed();
    }
    return linked.map(Linked::pool).orElseThrow(this::closed);
  }

  TenantStatus status() {
    Standing standing = standing();
    return new TenantStatus(
        key,
        name,
        Optional.of(code),
        standing.state(),
        standing.reason(),
        gate.tenant().map(t -> model(t.wayOfWorking())));
  }

  private Standing standing() {
    ServerState server = world.database().state();
    if (server instanceof ServerState.Unusable) {
      return Standing.closed(server.reason());
    }
    if (!(server instanceof ServerState.Usable)) {
      return Standing.opening(server.reason());
    }
    if (gate.tenant().isPresent()) {
      return Standing.OPEN;
    }
    if (gate.keeping()) {
      return Standing.closed(
          "the bundle of municipality %s is being replaced; calls wait for it".formatted(code));
    }
    return world.municipalities().of(code).isPresent() ? progress : world.withoutMunicipality(code);
  }

  private TenantClosedException closed() {
    return new TenantClosedException(standing().reason(), world.settings().grace());
  }

  private synchronized void advance() {
    queued.set(false);
    try {
      if (!removed && world.database().state() instanceof ServerState.Usable usable) {
        Optional<WayOfWorking> way = world.municipalities().of(code);
        // A code mistyped leaves no schema behind.
        if (way.isPresent()) {
          link(usable.server());
          open(way.get());
        }
      }
    } catch (OpeningException | SecretsException e) {
      hold(Standing.closed(e.getMessage()), LATER);
    } catch (FlywayException | SQLException e) {
      failed(SqlFault.in(e));
    } catch (RuntimeException e) {
      Standing failed = Standing.closed("it could not be opened, see the log: " + e);
      if (!failed.equals(progress)) {
        LOG.error("Tenant {} could not be opened", key, e);
      }
      hold(failed, LATER);
    }
    if (removed) {
      unlink();
    }
  }

  private void link(DatabaseServer server) throws SQLException {
    if (linked.filter(l -> l.server() == server).isEmpty()) {
      HikariDataSource pool = world.opening().database(key, server);
      unlink();
      linked = Optional.of(new Linked(server, pool));
    }
  }

  private void unlink() {
    linked.ifPresent(l -> world.pools().close(l.pool()));
    linked = Optional.empty();
  }

  private void open(WayOfWorking way) throws SQLException {
    if (gate.tenant().filter(t -> t.wayOfWorking() == way).isPresent()) {
      return;
    }
    Optional<Clock> clock = world.clock();
    if (clock.isEmpty()) {
      hold(Standing.opening("the platform's clock is not there yet"), SOON);
      return;
    }
    Instant now = clock.get().instant();
    RulebookSnapshots.keep(key, linked.orElseThrow().pool(), way, now);
    world.kept().keep(key, way, now);
    synchronized (gate) {
      if (inForce(way) && !removed) {
        gate.open(new Tenant(key, name, way));
        LOG.info("Tenant {} is open with {}", key, model(way));
      }
    }
  }

  private void failed(SqlFault fault) {
    if (fault.passes()) {
      hold(Standing.opening("the database says: " + fault.said()), SOON);
    } else {
      hold(Standing.closed("the database refuses what opening it needs: " + fault.said()), LATER);
    }
  }

  private void hold(Standing standing, Duration retry) {
    if (!standing.equals(progress)) {
      LOG.warn("Tenant {} is not open: {}", key, standing.reason());
    }
    progress = standing;
    world.workers().schedule(this::look, retry.toMillis(), TimeUnit.MILLISECONDS);
  }

  private boolean inForce(WayOfWorking way) {
    return world.municipalities().of(code).filter(current -> current == way).isPresent();
  }

  private static String model(WayOfWorking way) {
    return way.name() + ", version " + way.version();
  }
}
