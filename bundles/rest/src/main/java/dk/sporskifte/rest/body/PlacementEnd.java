package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotNull;

/**
 * When somebody ceases to be placed.
 *
 * @param until the first day not placed any more
 */
public record PlacementEnd(@NotNull LocalDate until) {}
