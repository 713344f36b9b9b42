package dk.sporskifte.rest.server;

import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.rest.ApiServlet;
import dk.sporskifte.rest.Edge;
import dk.sporskifte.rest.ErrorPage;
import dk.sporskifte.rest.docs.DocsServlet;
import dk.sporskifte.rest.health.HealthServlet;
import dk.sporskifte.rest.resource.ApiResource;
import dk.sporskifte.testkit.SettableClock;
import dk.sporskifte.testkit.SyntheticPeople;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.DispatcherType;
import javax.servlet.Servlet;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.component.LifeCycle;

/** The whole API on a real web server, with played use cases behind it. */
public final class RunningApi implements AutoCloseable {
  public static final SettableClock CLOCK = SettableClock.at("2026-11-30T09:00");

  private final Pretending useCases = new Pretending();
  private final RememberedKeys keys = new RememberedKeys();
  private final Server jetty = new Server();
  private final ApiServlet api;

  public RunningApi() {
    var counter = new AtomicInteger(1000);
    Ids ids = () -> SyntheticPeople.uuid(counter.incrementAndGet());
    List<ApiResource> resources =
        Resources.classes().stream().map(type -> make(type, ids)).toList();
    api = new ApiServlet(resources, new KnownTenants(), useCases.play(LoggingIn.class), keys, ids);
    var connector = new ServerConnector(jetty);
    connector.setHost("127.0.0.1");
    jetty.addConnector(connector);
    var context = new ServletContextHandler();
    var edge = new FilterHolder(new Edge(ids));
    context.addFilter(edge, "/api/*", EnumSet.of(DispatcherType.REQUEST));
    context.addFilter(edge, "/health/*", EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(holder(new HealthServlet()), "/health/live");
    context.addServlet(holder(new HealthServlet()), "/health/ready");
    context.addServlet(holder(api), "/api/v1/*");
    context.addServlet(holder(new DocsServlet()), "/api/docs/*");
    context.addServlet(holder(new DocsServlet()), "/api/openapi.json");
    context.addServlet(new ServletHolder(new ErrorPage(ids)), "/errors");
    var errors = new ErrorPageErrorHandler();
    errors.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, "/errors");
    context.setErrorHandler(errors);
    jetty.setHandler(context);
    LifeCycle.start(jetty);
  }

  public Pretending useCases() {
    return useCases;
  }

  RememberedKeys keys() {
    return keys;
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + jetty.getURI().getPort() + path);
  }

  @Override
  public void close() {
    LifeCycle.stop(jetty);
  }

  /** As the component runtime does, by the one public constructor. */
  private ApiResource make(Class<? extends ApiResource> type, Ids ids) {
    try {
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] arguments =
          Arrays.stream(constructor.getParameterTypes()).map(p -> service(p, ids)).toArray();
      return type.cast(constructor.newInstance(arguments));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object service(Class<?> type, Ids ids) {
    if (type == Ids.class) {
      return ids;
    }
    return type == Clock.class ? CLOCK : useCases.play(type);
  }

  private static ServletHolder holder(Servlet servlet) {
    var holder = new ServletHolder(servlet);
    holder.setInitParameter("hide-service-list-page", "true");
    holder.setInitParameter("disable-address-updates", "true");
    holder.setInitOrder(1);
    return holder;
  }
}
