package dk.sporskifte.rest;

import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.rest.protocol.Attributes;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds for each request: it has an id, its answer is kept by nobody, and it is logged without
 * a word of what was asked. A path may hold what somebody typed, so its template is logged instead.
 */
@Component(
    service = Filter.class,
    property = {
      "osgi.http.whiteboard.filter.name=sporskifte-edge",
      "osgi.http.whiteboard.filter.pattern=/api/*",
      "osgi.http.whiteboard.filter.pattern=/health/*"
    })
public final class Edge implements Filter {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);
  private static final Pattern METHOD = Pattern.compile("[A-Z]{3,7}");
  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "X-Content-Type-Options", "nosniff");

  private final Ids ids;

  @Activate
  public Edge(@Reference Ids ids) {
    this.ids = ids;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    pass((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long began = System.nanoTime();
    String served = request.getServletPath();
    UUID id = ids.next();
    mark(request, response, id);
    try {
      chain.doFilter(request, response);
    } finally {
      LOG.info(
          "{} {} {}{} {} {} ms {}",
          method(request),
          attribute(request, Attributes.TENANT).orElse("-"),
          served,
          attribute(request, Attributes.ROUTE).orElse(""),
          response.getStatus(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
          id);
    }
  }

  static void mark(HttpServletRequest request, HttpServletResponse response, UUID id) {
    request.setAttribute(Attributes.REQUEST, id);
    HEADERS.forEach(response::setHeader);
    response.setHeader("X-Request-Id", id.toString());
  }

  /** Any word can be sent as a method. */
  private static String method(HttpServletRequest request) {
    return METHOD.matcher(request.getMethod()).matches() ? request.getMethod() : "?";
  }

  private static Optional<String> attribute(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
  }
}
