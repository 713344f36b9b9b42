package dk.sporskifte.feeds.check;

import dk.sporskifte.feeds.format.Flaw;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that is not taken at all.
 *
 * @param feed as far as the message or its sender tells
 */
public record Rejection(Optional<String> feed, Optional<UUID> messageId, Flaw flaw)
    implements Checked {}
