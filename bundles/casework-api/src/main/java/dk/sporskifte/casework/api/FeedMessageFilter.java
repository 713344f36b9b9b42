package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.FeedMessageSummary;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which messages of feeds are meant.
 *
 * @param code of a message that was refused, or of lines in quarantine
 * @param until the first instant left out
 */
public record FeedMessageFilter(
    Optional<String> feed,
    Optional<String> sender,
    Optional<FeedMessageSummary.Status> status,
    Optional<String> code,
    Optional<Instant> from,
    Optional<Instant> until) {
  public static final FeedMessageFilter ALL =
      new FeedMessageFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public FeedMessageFilter {
    Objects.requireNonNull(feed);
    Objects.requireNonNull(sender);
    Objects.requireNonNull(status);
    Objects.requireNonNull(code);
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
  }
}
