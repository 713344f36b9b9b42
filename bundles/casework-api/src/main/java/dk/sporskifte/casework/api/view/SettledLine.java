package dk.sporskifte.casework.api.view;

/**
 * A line after its outcome, or after that was taken back.
 *
 * @param dropped it was seen once and is not kept: it cannot be asked for any more
 */
public record SettledLine(ListLine line, boolean dropped) {}
