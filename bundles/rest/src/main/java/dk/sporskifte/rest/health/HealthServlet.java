package dk.sporskifte.rest.health;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.rest.ApiServlet;
import dk.sporskifte.rest.json.Json;
import dk.sporskifte.rest.problem.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whether the process lives and whether the platform is ready; nobody needs to log in. */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-health",
      "osgi.http.whiteboard.servlet.pattern=/health/live",
      "osgi.http.whiteboard.servlet.pattern=/health/ready"
    })
public final class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(HealthServlet.class);

  private final transient ObjectMapper json = Json.mapper();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile List<HealthPart> parts = List.of();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile List<TenantDirectory> directories = List.of();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile List<DatabaseServer> databases = List.of();

  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile List<ApiServlet> apis = List.of();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().endsWith("/live")) {
      answer(response, HttpServletResponse.SC_OK, Map.of("live", true));
      return;
    }
    Readiness readiness = readiness();
    answer(
        response,
        readiness.ready() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        readiness);
  }

  private Readiness readiness() {
    List<TenantStatus> tenants = directories.stream().flatMap(d -> d.all().stream()).toList();
    List<Health> health = parts.stream().flatMap(HealthServlet::ask).toList();
    return Readiness.of(missing(), health, tenants);
  }

  private List<String> missing() {
    return Stream.of(
            missing(apis, "the API has not started"),
            missing(directories, "the tenants have not started"),
            missing(databases, "no database server is known"))
        .flatMap(reasons -> reasons)
        .toList();
  }

  private static Stream<String> missing(List<?> services, String reason) {
    return services.isEmpty() ? Stream.of(reason) : Stream.empty();
  }

  /** One part that fails must not hide what the others say. */
  private static Stream<Health> ask(HealthPart part) {
    try {
      return part.health().stream();
    } catch (RuntimeException e) {
      LOG.warn("A part cannot tell its health: {}", Trace.of(e));
      return Stream.of(
          new Health("part", part.getClass().getName(), false, false, "it cannot tell"));
    }
  }

  private void answer(HttpServletResponse response, int status, Object body) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.getOutputStream().write(json.writeValueAsBytes(body));
  }
}
