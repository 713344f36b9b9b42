package dk.sporskifte.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.rest.json.Json;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.Language;
import dk.sporskifte.rest.problem.Telling;
import dk.sporskifte.rest.problem.Texts;
import dk.sporskifte.rest.protocol.Attributes;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.RequestDispatcher;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the web server itself refuses is told as a problem, too, instead of on a page of its own.
 */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-errors",
      "osgi.http.whiteboard.servlet.errorPage=4xx",
      "osgi.http.whiteboard.servlet.errorPage=5xx"
    })
public final class ErrorPage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ObjectMapper json = Json.mapper();
  private final transient Telling telling = new Telling(new Texts());
  private final transient Ids ids;

  @Activate
  public ErrorPage(@Reference Ids ids) {
    this.ids = ids;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Failure failure = failure(request);
    Language language = Language.of(Optional.ofNullable(request.getHeader("Accept-Language")));
    UUID id =
        Optional.ofNullable((UUID) request.getAttribute(Attributes.REQUEST)).orElseGet(ids::next);
    Edge.mark(request, response, id);
    response.setStatus(failure.status());
    response.setContentType("application/problem+json");
    response.setHeader("Content-Language", language.tag());
    response.getOutputStream().write(json.writeValueAsBytes(telling.tell(failure, language, id)));
  }

  private static Failure failure(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
    return switch (code) {
      case 404 -> Failure.of(404, "no-such-address");
      case 405 -> Failure.of(405, "method-not-allowed");
      default ->
          Failure.of(code < 500 ? 400 : 500, code < 500 ? "malformed-request" : "internal-error");
    };
  }
}
