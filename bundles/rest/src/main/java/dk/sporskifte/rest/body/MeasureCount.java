package dk.sporskifte.rest.body;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotNull;

/**
 * How often the young person was invited and came until now.
 *
 * @param offered how many times they were invited
 * @param attended how many times they came
 */
public record MeasureCount(
    @NotNull @Min(0) @Max(1000) Integer offered, @NotNull @Min(0) @Max(1000) Integer attended) {}
