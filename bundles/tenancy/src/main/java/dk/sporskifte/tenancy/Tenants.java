package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.database.DatabaseWatch;
import dk.sporskifte.tenancy.database.PoolBudget;
import dk.sporskifte.tenancy.database.ServerState;
import dk.sporskifte.tenancy.database.TenantPools;
import dk.sporskifte.tenancy.models.KeptModels;
import dk.sporskifte.tenancy.municipality.Municipalities;
import dk.sporskifte.tenancy.secrets.SecretFiles;
import dk.sporskifte.tenancy.settings.TenancySettings;
import dk.sporskifte.tenancy.settings.Workers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All configured tenants. */
@Component(service = {Tenants.class, TenantDirectory.class, TenantDatabases.class})
public final class Tenants implements TenantDirectory, TenantDatabases {
  private static final Logger LOG = LoggerFactory.getLogger(Tenants.class);

  private final Configurations configurations = new Configurations();
  private final Map<TenantKey, TenantSlot> slots = new ConcurrentHashMap<>();
  private final Consumer<MunicipalityCode> municipalityChanged =
      code -> slots.values().forEach(slot -> slot.municipalityChanged(code));
  private final Surroundings world;
  private volatile Optional<Clock> clock = Optional.empty();

  @Activate
  public Tenants(
      BundleContext context,
      @Reference TenancySettings settings,
      @Reference Workers workers,
      @Reference Municipalities municipalities) {
    this(
        Path.of(context.getProperty("karaf.base")),
        settings,
        workers.executor(),
        municipalities,
        new Boot(context)::finished);
  }

  Tenants(
      Path base,
      TenancySettings settings,
      ScheduledExecutorService workers,
      Municipalities municipalities,
      BooleanSupplier booted) {
    DatabaseWatch database = new DatabaseWatch(workers, this::look);
    TenantPools pools = new TenantPools(workers, () -> budget(settings, database));
    world =
        new Surroundings(
            settings,
            workers,
            municipalities,
            database,
            pools,
            new Opening(new SecretFiles(base), pools),
            new KeptModels(base, municipalities),
            () -> clock,
            booted);
    settings.onChange(pools::share);
    municipalities.listen(municipalityChanged);
  }

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void setServer(DatabaseServer server) {
    world.database().watch(server);
  }

  void unsetServer(DatabaseServer server) {
    world.database().forget(server);
  }

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  void setClock(Clock offered) {
    clock = Optional.of(offered);
  }

  void unsetClock(Clock withdrawn) {
    clock = clock.filter(current -> current != withdrawn);
  }

  @Deactivate
  void stop() {
    world.municipalities().unlisten(municipalityChanged);
    world.database().close();
    slots.values().forEach(TenantSlot::abandon);
    world.pools().closeAll();
  }

  void add(TenantSettings settings) {
    change(settings, () -> configurations.add(settings));
  }

  void remove(TenantSettings settings) {
    change(settings, () -> configurations.remove(settings));
  }

  @Override
  public Tenant open(TenantKey tenant) {
    return slot(tenant).enter();
  }

  @Override
  public DataSource dataSource(TenantKey tenant) {
    return slot(tenant).dataSource();
  }

  @Override
  public Optional<TenantStatus> status(TenantKey tenant) {
    return Optional.ofNullable(slots.get(tenant))
        .map(TenantSlot::status)
        .or(() -> configurations.refused(tenant));
  }

  @Override
  public List<TenantStatus> all() {
    return configurations.keys().stream().flatMap(key -> status(key).stream()).toList();
  }

  List<TenantSettings> withoutKey() {
    return configurations.withoutKey();
  }

  ServerState database() {
    return world.database().state();
  }

  private synchronized void change(TenantSettings settings, Runnable change) {
    change.run();
    settings.key().ifPresent(this::settle);
    if (!settings.problem().isEmpty()) {
      LOG.warn("Configuration of a tenant: {}", settings.problem());
    }
  }

  /** A slot where the key has one usable configuration, none otherwise. */
  private void settle(TenantKey key) {
    Optional.ofNullable(slots.remove(key)).ifPresent(TenantSlot::remove);
    configurations.usable(key).ifPresent(s -> begin(key, s));
    configurations
        .refused(key)
        .ifPresent(status -> LOG.warn("Tenant {} is closed: {}", key, status.reason()));
  }

  private void begin(TenantKey key, TenantSettings settings) {
    TenantSlot slot = new TenantSlot(key, settings.code().orElseThrow(), settings.name(), world);
    // First known and then looked after: no change in between is missed.
    slots.put(key, slot);
    slot.look();
  }

  private TenantSlot slot(TenantKey key) {
    TenantSlot slot = slots.get(key);
    if (slot != null) {
      return slot;
    }
    configurations
        .refused(key)
        .ifPresent(
            status -> {
              throw new TenantClosedException(status.reason(), world.settings().grace());
            });
    throw new UnknownTenantException("no tenant " + key + " is configured");
  }

  private void look() {
    world.pools().share();
    slots.values().forEach(TenantSlot::look);
  }

  private static PoolBudget budget(TenancySettings settings, DatabaseWatch database) {
    int allowed =
        database.state() instanceof ServerState.Usable usable ? usable.maxConnections() : 100;
    return settings.budget(allowed);
  }
}
