package dk.sporskifte.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;

/**
 * Serves the client's files, and its page for each of its own addresses: which of them exist is
 * known to the client alone. What belongs to others stays theirs.
 */
@Component(
    service = Servlet.class,
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-client",
      "osgi.http.whiteboard.servlet.pattern=/"
    })
public final class ClientServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
    if (isOthers(path)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Optional<ClientFile> file = ClientFile.find(path.isEmpty() ? ClientFile.PAGE : path);
    if (file.isEmpty() && path.startsWith("assets/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(file.or(() -> ClientFile.find(ClientFile.PAGE)).orElseThrow(), request, response);
  }

  private static boolean isOthers(String path) {
    String first = path.split("/", 2)[0];
    return first.equals("api") || first.equals("health");
  }

  private static void send(
      ClientFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Cache-Control", file.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
    response.setContentType(file.type());
    byte[] bytes =
        file.path().equals(ClientFile.PAGE) ? based(file, request.getContextPath()) : file.bytes();
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /** The page's own addresses are relative to where the platform is mounted. */
  private static byte[] based(ClientFile page, String context) {
    return new String(page.bytes(), StandardCharsets.UTF_8)
        .replace("<base href=\"/\">", "<base href=\"" + context + "/\">")
        .getBytes(StandardCharsets.UTF_8);
  }
}
