package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A transition that no age brings about.
 *
 * @param transition id of it in the way of working
 * @param on the day it happens
 */
public record NewTransition(
    @NotBlank @Size(max = Limits.LINE) String transition, @NotNull LocalDate on) {}
