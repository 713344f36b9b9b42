package dk.sporskifte.rest.docs;

import dk.sporskifte.casework.api.port.FeedSchemas;
import dk.sporskifte.rest.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The schemas of the feeds, for whoever builds a sender; nobody needs to log in. */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-feed-schemas",
      "osgi.http.whiteboard.servlet.pattern=" + FeedSchemasServlet.PATH + "/*"
    })
public final class FeedSchemasServlet extends HttpServlet {
  static final String PATH = "/feeds/v1/schemas";

  private static final long serialVersionUID = 1L;

  /** Some only: without feeds there are none. */
  @Reference(
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private transient volatile List<FeedSchemas> published;

  public FeedSchemasServlet() {
    this(List.of());
  }

  FeedSchemasServlet(List<FeedSchemas> published) {
    this.published = published;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    if (path.equals(PATH)) {
      response.sendRedirect(PATH + "/");
    } else if (path.equals(PATH + "/")) {
      send(response, "application/json", Json.mapper().writeValueAsBytes(Map.of("files", names())));
    } else {
      String name = path.substring(PATH.length() + 1);
      Optional<byte[]> file = published.stream().flatMap(p -> p.file(name).stream()).findFirst();
      if (file.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      send(
          response,
          name.endsWith(".xsd") ? "application/xml" : "application/schema+json",
          file.get());
    }
  }

  private List<String> names() {
    return published.stream().flatMap(p -> p.names().stream()).distinct().sorted().toList();
  }

  private static void send(HttpServletResponse response, String type, byte[] bytes)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
