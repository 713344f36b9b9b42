package dk.sporskifte.rest.body;

import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotNull;

/**
 * Days on which a young person is placed outside home.
 *
 * @param until the first day not placed any more; left out while it lasts
 */
public record NewPlacement(@NotNull LocalDate from, Optional<LocalDate> until) {}
