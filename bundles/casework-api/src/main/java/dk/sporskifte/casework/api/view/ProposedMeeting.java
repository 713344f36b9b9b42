package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Source;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting that a forum's cadence proposes.
 *
 * @param forum its id
 * @param place where it met last; absent where it never did
 * @param statement the cadence, Danish
 */
public record ProposedMeeting(
    String forum, Instant startsAt, Optional<String> place, String statement, Source source) {}
