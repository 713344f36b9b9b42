package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotNull;

/**
 * When somebody ceases to hold a post.
 *
 * @param until first day on which it is no longer held
 */
public record HoldingEnd(@NotNull LocalDate until) {}
