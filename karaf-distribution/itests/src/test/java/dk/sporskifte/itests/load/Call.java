package dk.sporskifte.itests.load;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;

/**
 * One request and its answer.
 *
 * @param status {@link #NO_ANSWER} where the connection failed
 */
public record Call(String path, int status, String body, HttpHeaders headers, Duration waited) {
  public static final int NO_ANSWER = -1;
  static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);
}
