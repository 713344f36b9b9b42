package dk.sporskifte.rest.body;

import dk.sporskifte.model.UserId;
import javax.validation.constraints.NotNull;

/** Who from outside may present at an agenda item. */
public record NewPresentation(@NotNull UserId presenter) {}
