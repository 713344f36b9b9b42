package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.time.Instant;
import java.util.Optional;

/**
 * A line in the inbox; no offence data (LAW-06).
 *
 * @param person name, or birth date where no name was sent
 */
public record InboxSummary(
    InboxLineId id,
    String feed,
    String sender,
    int recordNo,
    String person,
    InboxLine.State state,
    boolean matched,
    Optional<String> problem,
    Instant receivedAt) {}
