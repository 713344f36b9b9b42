package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A transition that a case is going through, as its way of working lays it out.
 *
 * @param transition id of the transition in the way of working
 * @param on the day it happens; absent where an age brings it, since ages are counted and not kept
 * @param openedBy the actor: somebody who knows of a move, or the clock
 */
public record CaseTransition(
    UUID id,
    CaseId caseId,
    String transition,
    Optional<LocalDate> on,
    UUID openedBy,
    Instant openedAt) {
  public CaseTransition {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    transition = Require.text(transition, "transition");
    Objects.requireNonNull(on);
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(openedAt);
  }
}
