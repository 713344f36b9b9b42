package dk.sporskifte.feeds.http;

import java.time.Duration;
import java.time.Instant;

/**
 * The platform starts: senders are read one by one, and whoever is not known may be known in a
 * moment. To tell a partner then that it is nobody, and to count that against it, would lock it
 * out.
 */
record Starting(Instant since) {
  static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LASTS = Duration.ofMinutes(1);

  boolean lasts(Instant now) {
    return now.isBefore(since.plus(LASTS));
  }
}
