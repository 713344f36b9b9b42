package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.schema.TestServer;
import dk.sporskifte.tenancy.settings.TestSettings;
import dk.sporskifte.tenancy.settings.Workers;
import dk.sporskifte.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** Tenancy as a running platform has it, on a real database. */
final class Platform implements AutoCloseable {
  final StubMunicipalities municipalities = new StubMunicipalities();
  final AtomicBoolean booted = new AtomicBoolean(true);
  final Tenants tenants;
  private final Workers workers = new Workers();

  Platform(Path base, int graceSeconds) {
    tenants =
        new Tenants(
            base,
            TestSettings.withGrace(graceSeconds),
            workers.executor(),
            municipalities,
            booted::get);
    tenants.setClock(SettableClock.at("2026-03-02T09:00"));
  }

  Platform on(TestServer server) {
    tenants.setServer(server(server));
    return this;
  }

  static DatabaseServer server(TestServer server) {
    return new DatabaseServer() {
      @Override
      public String url() {
        return server.url();
      }

      @Override
      public String adminUser() {
        return "postgres";
      }

      @Override
      public String adminPassword() {
        return "";
      }
    };
  }

  static TenantSettings configuration(String key, String code) {
    return TenantSettings.of(
        Map.of(
            "felix.fileinstall.filename", "etc/dk.sporskifte.tenant-" + key + ".cfg",
            "municipality", code,
            "name", "Tenant " + key));
  }

  TenantStatus status(String key) {
    return tenants.status(new TenantKey(key)).orElseThrow();
  }

  TenantStatus await(String key, TenantStatus.State state) {
    return await(key, status -> status.state() == state);
  }

  TenantStatus await(String key, Predicate<TenantStatus> wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    while (!wanted.test(status(key))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + status(key));
      }
      pause();
    }
    return status(key);
  }

  static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(2);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tenants.stop();
    workers.stop();
  }
}
