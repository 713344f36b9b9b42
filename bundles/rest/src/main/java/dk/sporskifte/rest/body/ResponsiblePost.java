package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotNull;

/** The post that sees to a group from now on. */
public record ResponsiblePost(@NotNull PostId post) {}
