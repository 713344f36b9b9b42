package dk.sporskifte.feeds.road;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.engine.ExplicitCamelContextNameStrategy;
import org.apache.camel.model.RouteDefinition;
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
public final class FeedContext {
  /** Name in the registry of the threads that poll for all routes together. */
  public static final String POLLERS = "pollers";

  private static final Logger LOG = LoggerFactory.getLogger(FeedContext.class);
  private static final int POLLING_THREADS = 2;
  private static final int SHUTDOWN_SECONDS = 20;

  private final DefaultCamelContext camel;
  private final Map<RouteBuilder, List<String>> routes = new HashMap<>();

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
  }

  @Reference(
      name = "routes",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public synchronized void add(RouteBuilder builder) {
    try {
      withCamelsLoader(() -> routes.put(builder, added(builder)));
    } catch (RuntimeException e) {
      LOG.error("Routes of {} cannot be added", builder.getClass().getName(), e);
      if (builder instanceof MayBeRefused mine) {
        mine.refused(e.getMessage());
      }
    }
  }

  public synchronized void remove(RouteBuilder builder) {
    List<String> ids = routes.remove(builder);
    if (ids == null || !camel.isStarted()) {
      return;
    }
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
    camel.addRoutes(builder);
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
