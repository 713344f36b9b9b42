package dk.sporskifte.feeds.http;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;

/** Why a message was not even looked at, as RFC 9457 tells problems. */
record Problem(int status, String code, String detail) {
  private static final JsonMapper JSON = new JsonMapper();

  void to(HttpServletResponse response) throws IOException {
    json(
        response,
        status,
        "application/problem+json",
        Map.of("status", status, "code", code, "detail", detail));
  }

  void to(HttpServletResponse response, Duration retryAfter) throws IOException {
    retry(response, retryAfter);
    to(response);
  }

  static void retry(HttpServletResponse response, Duration after) {
    response.setHeader("Retry-After", String.valueOf(Math.max(1, after.toSeconds())));
  }

  static void json(HttpServletResponse response, int status, String type, Map<String, ?> body)
      throws IOException {
    response.setStatus(status);
    response.setContentType(type);
    response.getOutputStream().write(JSON.writeValueAsBytes(body));
  }
}
