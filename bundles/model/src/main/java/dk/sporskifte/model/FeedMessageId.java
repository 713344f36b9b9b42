package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/**
 * Our identity of a {@link FeedMessage}; the sender's own id is {@link FeedMessage#messageId()}.
 */
public record FeedMessageId(UUID value) implements Id {
  public FeedMessageId {
    Objects.requireNonNull(value);
  }
}
