package dk.sporskifte.rest.problem;

import dk.sporskifte.casework.api.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Why a request was not carried out, before it is put into anybody's language.
 *
 * @param code stable: the last part of the problem's type
 * @param refusal the use case's reasoned no
 * @param headers the answer carries
 * @param fault what broke, for the log alone; then nothing of the client's is at fault
 */
public record Failure(
    int status,
    String code,
    Optional<Refusal> refusal,
    List<InputError> errors,
    Map<String, String> headers,
    Optional<Throwable> fault) {
  public Failure {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public static Failure of(int status, String code) {
    return new Failure(status, code, Optional.empty(), List.of(), Map.of(), Optional.empty());
  }

  public static Failure of(Refusal refusal) {
    return new Failure(
        status(refusal.kind()),
        refusal.code(),
        Optional.of(refusal),
        List.of(),
        Map.of(),
        Optional.empty());
  }

  public static Failure fault(Throwable thrown) {
    return new Failure(
        500, "internal-error", Optional.empty(), List.of(), Map.of(), Optional.of(thrown));
  }

  public Failure with(InputError... found) {
    return new Failure(status, code, refusal, List.of(found), headers, fault);
  }

  public Failure with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Failure(status, code, refusal, errors, more, fault);
  }

  /** In whole seconds, at least one. */
  public Failure retryAfter(Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return with("Retry-After", Long.toString(seconds));
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> 404;
      case FORBIDDEN -> 403;
      case INVALID -> 422;
      case RULE, CONFLICT -> 409;
      case STALE -> 412;
    };
  }
}
