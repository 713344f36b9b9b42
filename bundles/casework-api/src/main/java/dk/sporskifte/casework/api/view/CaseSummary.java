package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import java.time.LocalDate;

/**
 * One line of the work list; no offence data (LAW-06).
 *
 * @param contactLost whether nobody has reached the young person in the time the model states
 * @param fastTrack whether its forum takes it up sooner; told to those who coordinate alone
 */
public record CaseSummary(
    CaseId id,
    String number,
    String personName,
    int age,
    String programme,
    CaseState state,
    LocalDate receivedOn,
    LocalDate takeUpDue,
    boolean overdue,
    boolean contactLost,
    boolean fastTrack) {}
