package dk.sporskifte.feeds.road;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only Camel context. Routes come and go as services of type {@link RouteBuilder}; one that
 * cannot be added disturbs no other.
 */
@Component(immediate = true, service = FeedContext.class)
public final class FeedContext implements HandingOver {
  /** Name in the registry of the threads that poll for all routes together. */
  public static final String POLLERS = "pollers";

  /**
   * Name in the registry of the threads that take files, for all folders together. Whoever polls
   * takes a file itself while they have enough to do: so there are never more files in memory than
   * threads.
   */
  public static final String TAKERS = "takers";

  /** Service property of a component of Camel: the scheme of its uris. */
  public static final String COMPONENT = "camel.component";

  private static final Logger LOG = LoggerFactory.getLogger(FeedContext.class);
  private static final int POLLING_THREADS = 2;
  private static final int TAKING_THREADS = 2;

  /** By name alone, for the threads that take while whoever polls is busy with a file itself. */
  private static final int WAITING_FILES = 4;

  private static final int SHUTDOWN_SECONDS = 20;

  private final DefaultCamelContext camel;
  private final ProducerTemplate producer;
  private final Map<RouteBuilder, List<String>> routes = new HashMap<>();
  private final Set<RouteBuilder> refused = new LinkedHashSet<>();

  @Activate
  public FeedContext() {
    camel = new DefaultCamelContext(false);
    camel.setNameStrategy(new ExplicitCamelContextNameStrategy("feeds"));
    camel.setApplicationContextClassLoader(DefaultCamelContext.class.getClassLoader());
    camel.disableJMX();
    camel.getShutdownStrategy().setTimeout(SHUTDOWN_SECONDS);
    camel.getShutdownStrategy().setSuppressLoggingOnTimeout(true);
    withCamelsLoader(camel::start);
    ScheduledExecutorService pollers =
        camel.getExecutorServiceManager().newScheduledThreadPool(this, POLLERS, POLLING_THREADS);
    camel.getRegistry().bind(POLLERS, ScheduledExecutorService.class, pollers);
    camel.getRegistry().bind(TAKERS, ExecutorService.class, takers());
    producer = camel.createProducerTemplate();
  }

  @Reference(
      name = "routes",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public synchronized void add(RouteBuilder builder) {
    try {
      withCamelsLoader(() -> routes.put(builder, added(builder)));
    } catch (RuntimeException | LinkageError e) {
      refuse(builder, e);
    }
  }

  public synchronized void remove(RouteBuilder builder) {
    refused.remove(builder);
    takeOut(builder);
  }

  /**
   * Whatever component of Camel somebody brings, under the name that uris begin with.
   *
   * @param properties with {@code camel.component}, its name
   */
  @Reference(
      name = "components",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY,
      target = "(" + COMPONENT + "=*)")
  public synchronized void add(
      org.apache.camel.Component component, Map<String, Object> properties) {
    String name = properties.get(COMPONENT).toString();
    withCamelsLoader(() -> camel.addComponent(name, component));
    LOG.info("Endpoints of {} can be used", name);
    tryAgain();
  }

  public synchronized void remove(
      org.apache.camel.Component component, Map<String, Object> properties) {
    String name = properties.get(COMPONENT).toString();
    withdraw(name);
    withCamelsLoader(() -> camel.removeComponent(name));
  }

  /** Something is there that was not: routes that missed it may be added now. */
  public synchronized void tryAgain() {
    List<RouteBuilder> again = List.copyOf(refused);
    refused.clear();
    again.forEach(this::add);
  }

  /** Takes out all routes that use what is known by that scheme, until it is there again. */
  public synchronized void withdraw(String scheme) {
    for (RouteBuilder builder : List.copyOf(routes.keySet())) {
      if (builder instanceof MayBeRefused mine && mine.uses(scheme)) {
        takeOut(builder);
        mine.withdrawn(scheme);
        refused.add(builder);
      }
    }
  }

  @Override
  public Receipt handOver(Delivery delivery) {
    try {
      return producer.requestBody(MessageRoute.ENDPOINT, delivery, Receipt.class);
    } catch (CamelExecutionException e) {
      if (e.getCause() instanceof RuntimeException mine) {
        throw mine;
      }
      throw new StoreUnavailableException("the road is being replaced", e.getCause());
    }
  }

  private ExecutorService takers() {
    ThreadPoolProfile profile = new ThreadPoolProfile(TAKERS);
    profile.setPoolSize(TAKING_THREADS);
    profile.setMaxPoolSize(TAKING_THREADS);
    profile.setMaxQueueSize(WAITING_FILES);
    profile.setAllowCoreThreadTimeOut(true);
    profile.setKeepAliveTime(1L);
    profile.setTimeUnit(TimeUnit.MINUTES);
    profile.setRejectedPolicy(ThreadPoolRejectedPolicy.CallerRuns);
    return camel.getExecutorServiceManager().newThreadPool(this, TAKERS, profile);
  }

  /** What an operator configured may hold secrets, and a message may quote it. */
  private void refuse(RouteBuilder builder, Throwable why) {
    String name = builder.getClass().getName();
    if (builder instanceof MayBeRefused mine) {
      if (!mine.refused(why.getMessage())) {
        LOG.error("Routes of {} cannot be added", name, WithoutMessage.of(why));
      }
      refused.add(builder);
    } else {
      LOG.error("Routes of {} cannot be added", name, why);
    }
  }

  private void takeOut(RouteBuilder builder) {
    List<String> ids = routes.remove(builder);
    if (ids != null && camel.isStarted()) {
      takeOut(ids);
    }
  }

  private void takeOut(List<String> ids) {
    for (String id : ids) {
      withCamelsLoader(
          () -> {
            camel.getRouteController().stopRoute(id);
            camel.removeRoute(id);
          });
    }
  }

  @Deactivate
  public synchronized void stop() {
    withCamelsLoader(camel::stop);
  }

  private List<String> added(RouteBuilder builder) throws Exception {
    List<String> ids =
        builder.configureRoutes(camel).getRoutes().stream()
            .map(RouteDefinition::getRouteId)
            .toList();
    for (String id : ids) {
      // Camel would put the new one in the place of the old one.
      if (camel.getRoute(id) != null) {
        throw new IllegalStateException("there is a route " + id + " already");
      }
    }
    try {
      camel.addRoutes(builder);
    } catch (Exception | LinkageError e) {
      // Camel keeps what it could not start, and it would stand in the way of the next try.
      takeOut(ids);
      throw e;
    }
    return ids;
  }

  /** Camel finds its parts through the context class loader. */
  private static void withCamelsLoader(Work work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(DefaultCamelContext.class.getClassLoader());
    try {
      work.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e.toString(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }
}
