package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotNull;

/**
 * The end of a post.
 *
 * @param takenOverBy the post that takes over its open tasks and all that it sees
 */
public record PostEnd(@NotNull PostId takenOverBy) {}
