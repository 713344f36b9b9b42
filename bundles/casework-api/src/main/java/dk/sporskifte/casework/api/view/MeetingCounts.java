package dk.sporskifte.casework.api.view;

/**
 * How many meetings there are.
 *
 * @param coming planned and not begun
 * @param comingThisWeek those of them that begin today or within the six days after
 * @param toConclude begun, and neither recorded as held nor cancelled
 */
public record MeetingCounts(
    long coming, long comingThisWeek, long toConclude, long held, long cancelled) {}
