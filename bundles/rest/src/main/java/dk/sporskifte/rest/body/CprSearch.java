package dk.sporskifte.rest.body;

import dk.sporskifte.model.CprNumber;
import javax.validation.constraints.NotNull;

/**
 * Whose cases are looked for.
 *
 * @param cpr ten digits, with or without a hyphen
 */
public record CprSearch(@NotNull CprNumber cpr) {}
