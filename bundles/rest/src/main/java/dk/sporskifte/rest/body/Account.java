package dk.sporskifte.rest.body;

import dk.sporskifte.model.UserId;
import javax.validation.constraints.NotNull;

/** The account of somebody who was invited without one. */
public record Account(@NotNull UserId user) {}
