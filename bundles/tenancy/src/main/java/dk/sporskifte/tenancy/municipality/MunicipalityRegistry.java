package dk.sporskifte.tenancy.municipality;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.settings.TenancySettings;
import dk.sporskifte.tenancy.settings.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whiteboard for municipalities: bundles come and go, none disturbs another. */
@Component(service = Municipalities.class)
public final class MunicipalityRegistry implements Municipalities {
  private static final Logger LOG = LoggerFactory.getLogger(MunicipalityRegistry.class);

  private final BundleContext context;
  private final ScheduledExecutorService workers;
  private final Duration grace;
  private final Places places;
  private final Map<Long, Bundle> bundles = new ConcurrentHashMap<>();
  private final List<Consumer<MunicipalityCode>> listeners = new CopyOnWriteArrayList<>();

  @Activate
  public MunicipalityRegistry(
      BundleContext context, @Reference Workers workers, @Reference TenancySettings settings) {
    this.context = context;
    this.workers = workers.executor();
    this.grace = settings.grace();
    this.places = new Places(System::nanoTime, grace.toNanos());
  }

  /** By reference, so that a component that cannot even be created is refused like any other. */
  @Reference(
      service = Municipality.class,
      unbind = "withdraw",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  void arrive(ServiceReference<Municipality> reference) {
    Offer offer =
        Offer.of(
            id(reference),
            reference.getBundle().getSymbolicName(),
            () -> created(context.getService(reference)));
    bundles.put(offer.service(), reference.getBundle());
    boolean holds;
    String refusal = "";
    synchronized (places) {
      holds = places.arrive(offer);
      refusal = holds ? "" : places.reason(offer);
    }
    if (holds) {
      WayOfWorking way = offer.way().orElseThrow();
      LOG.info(
          "Municipality {} works by {} version {} of bundle {}",
          way.code(),
          way.name(),
          way.version(),
          offer.bundle());
      announce(way.code());
    } else {
      LOG.error("Municipality of bundle {} refused: {}", offer.bundle(), refusal);
    }
  }

  void withdraw(ServiceReference<Municipality> reference) {
    Optional<MunicipalityCode> vacant;
    synchronized (places) {
      vacant = places.leave(id(reference));
    }
    bundles.remove(id(reference));
    context.ungetService(reference);
    vacant.ifPresent(
        code -> {
          LOG.info("Municipality {} went; its place is kept for {}", code, grace);
          announce(code);
          workers.schedule(this::expire, grace.toMillis() + 1, TimeUnit.MILLISECONDS);
        });
  }

  @Override
  public Optional<WayOfWorking> of(MunicipalityCode code) {
    synchronized (places) {
      return places.holder(code).flatMap(Offer::way);
    }
  }

  @Override
  public Optional<Bundle> bundle(MunicipalityCode code) {
    synchronized (places) {
      return places.holder(code).map(Offer::service).map(bundles::get);
    }
  }

  @Override
  public List<Refused> refused() {
    synchronized (places) {
      return places.refused().stream()
          .map(offer -> new Refused(offer.bundle(), offer.code(), places.reason(offer)))
          .toList();
    }
  }

  @Override
  public void listen(Consumer<MunicipalityCode> listener) {
    listeners.add(listener);
  }

  @Override
  public void unlisten(Consumer<MunicipalityCode> listener) {
    listeners.remove(listener);
  }

  private void expire() {
    List<MunicipalityCode> passedOn;
    synchronized (places) {
      passedOn = places.expire();
    }
    passedOn.forEach(
        code -> {
          LOG.info("Municipality {} is taken over by the next bundle that offers it", code);
          announce(code);
        });
  }

  private void announce(MunicipalityCode code) {
    listeners.forEach(listener -> listener.accept(code));
  }

  private static Municipality created(Municipality municipality) {
    if (municipality == null) {
      throw new IllegalStateException(
          "its component cannot be created: the log says what its constructor threw; give it a public constructor without parameters");
    }
    return municipality;
  }

  private static long id(ServiceReference<?> reference) {
    return (Long) reference.getProperty(Constants.SERVICE_ID);
  }
}
