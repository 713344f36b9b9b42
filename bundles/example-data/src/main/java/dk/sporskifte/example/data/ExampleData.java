package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills each tenant as it opens; the platform is ready when that is done. */
@Component(configurationPid = "dk.sporskifte.tenancy", immediate = true)
public final class ExampleData implements HealthPart {
  private static final Logger LOG = LoggerFactory.getLogger(ExampleData.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final int THREADS = 2;

  private final boolean wanted;
  private final Set<String> spared;
  private final TenantDirectory directory;
  private final Filling filling;

  /** What came of it; empty when it is done, or nothing was to be done. */
  private final Map<TenantKey, String> settled = new ConcurrentHashMap<>();

  private final Set<TenantKey> underWay = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService workers =
      Executors.newScheduledThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "example-data");
            thread.setDaemon(true);
            return thread;
          });

  @interface Configuration {
    /** Whether a tenant without any account is filled with invented people and cases. */
    boolean exampleData() default true;

    /** Keys of tenants that are left as they are, with commas between. */
    String exampleDataNotIn() default "";
  }

  @Activate
  public ExampleData(
      BundleContext context,
      Configuration configuration,
      @Reference TenantDirectory directory,
      @Reference TenantDatabases databases,
      @Reference UseCases useCases,
      @Reference Clock clock) {
    this.wanted = configuration.exampleData();
    this.spared = Set.copyOf(List.of(configuration.exampleDataNotIn().split("\\s*,\\s*")));
    this.directory = directory;
    UserFile users = new UserFile(Path.of(context.getProperty("karaf.base")));
    this.filling = new Filling(directory, databases, useCases, users, clock);
    for (int thread = 0; wanted && thread < THREADS; thread++) {
      workers.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** What is half done is gone on with at the next start. */
  @Deactivate
  void stop() throws InterruptedException {
    workers.shutdown();
    workers.awaitTermination(10, TimeUnit.SECONDS);
  }

  @Override
  public List<Health> health() {
    return wanted ? open().map(this::health).toList() : List.of();
  }

  private Health health(TenantKey tenant) {
    String outcome = settled.get(tenant);
    return outcome == null
        ? new Health("example-data", tenant.value(), false, false, "is being made")
        : new Health("example-data", tenant.value(), outcome.isEmpty(), true, outcome);
  }

  private void look() {
    open()
        .filter(tenant -> !settled.containsKey(tenant))
        .filter(underWay::add)
        .forEach(
            tenant -> {
              fill(tenant);
              underWay.remove(tenant);
            });
  }

  private Stream<TenantKey> open() {
    return directory.all().stream()
        .filter(status -> status.state() == TenantStatus.State.OPEN)
        .map(TenantStatus::key)
        .filter(tenant -> !spared.contains(tenant.value()));
  }

  private void fill(TenantKey tenant) {
    try {
      if (filling.fill(tenant)) {
        settled.put(tenant, "");
      }
    } catch (TenantClosedException | UnknownTenantException | StoreUnavailableException e) {
      LOG.info("Tenant {}: example data waits: {}", tenant, e.getMessage());
    } catch (SQLException e) {
      LOG.warn("Tenant {}: example data waits", tenant, e);
    } catch (RuntimeException e) {
      LOG.error("Tenant {}: example data is incomplete", tenant, e);
      settled.put(tenant, "is incomplete: " + e.getMessage());
    }
  }
}
