package dk.sporskifte.rest.body;

import javax.validation.constraints.Min;

/**
 * That the caller has read a text.
 *
 * @param text its version as shown
 */
public record ReadText(@Min(1) int text) {}
