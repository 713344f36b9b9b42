package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotNull;

/** The post that answers for a need from now on. */
public record NeedOwner(@NotNull PostId owner) {}
