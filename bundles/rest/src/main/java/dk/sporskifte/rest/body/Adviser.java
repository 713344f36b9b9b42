package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotNull;

/** The post that is the one door to sparring from now on. */
public record Adviser(@NotNull PostId post) {}
