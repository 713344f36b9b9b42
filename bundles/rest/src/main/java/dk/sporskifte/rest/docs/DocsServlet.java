package dk.sporskifte.rest.docs;

import java.io.IOException;
import java.util.Map;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.osgi.service.component.annotations.Component;

/** The OpenAPI document as the build made it, and a page to browse it that asks nobody else. */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-docs",
      "osgi.http.whiteboard.servlet.pattern=/api/openapi.json",
      "osgi.http.whiteboard.servlet.pattern=/api/docs/*"
    })
public final class DocsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final transient Map<String, Packed> files =
      Map.of(
          "/api/openapi.json", Packed.of("openapi.json", "application/json"),
          "/api/docs/", Packed.of("index.html", "text/html;charset=utf-8"),
          "/api/docs/start.js", Packed.of("start.js", "text/javascript;charset=utf-8"),
          "/api/docs/swagger-ui.css", Packed.of("swagger-ui.css", "text/css;charset=utf-8"),
          "/api/docs/swagger-ui-bundle.js",
              Packed.of("swagger-ui-bundle.js", "text/javascript;charset=utf-8"));

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Packed file = files.get(request.getRequestURI());
    if (request.getRequestURI().equals("/api/docs")) {
      response.sendRedirect("/api/docs/");
    } else if (file == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      send(file, request, response);
    }
  }

  private static void send(Packed file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.ETAG, file.tag());
    if (file.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(file.type());
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }
}
