package dk.sporskifte.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;

/** What each exception means to a client. What is not listed is a fault of ours. */
final class Failures {
  private static final Duration DATABASE_BACK = Duration.ofSeconds(2);

  private static final List<Meaning<?>> MEANINGS =
      List.of(
          new Meaning<>(FailureException.class, FailureException::failure),
          new Meaning<>(JsonProcessingException.class, JsonFailures::of),
          new Meaning<>(UnknownTenantException.class, e -> Failure.of(404, "unknown-tenant")),
          new Meaning<>(
              TenantClosedException.class,
              e -> Failure.of(503, "tenant-closed").retryAfter(e.retryAfter())),
          new Meaning<>(
              StoreUnavailableException.class,
              e -> Failure.of(503, "database-unavailable").retryAfter(DATABASE_BACK)),
          new Meaning<>(WebApplicationException.class, Failures::http));

  private static final Map<Integer, String> HTTP =
      Map.of(
          400, "malformed-request",
          404, "no-such-address",
          405, "method-not-allowed",
          406, "not-acceptable",
          415, "unsupported-media-type");

  private Failures() {}

  static Failure of(Throwable thrown) {
    return MEANINGS.stream()
        .flatMap(m -> m.of(thrown).stream())
        .findFirst()
        .orElseGet(() -> Failure.fault(thrown));
  }

  private static Failure http(WebApplicationException thrown) {
    var response = thrown.getResponse();
    String code = HTTP.get(response.getStatus());
    if (code == null) {
      return response.getStatus() < 500
          ? Failure.of(400, "malformed-request")
          : Failure.fault(thrown);
    }
    Failure failure = Failure.of(response.getStatus(), code);
    return Optional.ofNullable(response.getHeaderString(HttpHeaders.ALLOW))
        .filter(allow -> response.getStatus() == 405)
        .map(allow -> failure.with(HttpHeaders.ALLOW, allow))
        .orElse(failure);
  }

  private record Meaning<T extends Throwable>(Class<T> type, Function<T, Failure> failure) {
    Optional<Failure> of(Throwable thrown) {
      return type.isInstance(thrown)
          ? Optional.of(failure.apply(type.cast(thrown)))
          : Optional.empty();
    }
  }
}
