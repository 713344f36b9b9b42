package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line on the wall: who, and not what happened (LAW-06); never an address or a number.
 *
 * @param person name, or birth date where no name was sent
 * @param age today
 * @param seenOnce somebody the work is not about: seen now, and not kept
 * @param letter whether one was made
 * @param mayUndo whether the actor can still take the outcome back
 */
public record ListLine(
    InboxLineId id,
    int version,
    String sender,
    int recordNo,
    LocalDate receivedOn,
    String person,
    Optional<Integer> age,
    boolean minor,
    boolean addressProtected,
    boolean matched,
    boolean seenOnce,
    Optional<InboxLine.Outcome.Code> outcome,
    Optional<ConcernId> concern,
    boolean letter,
    boolean mayUndo) {}
