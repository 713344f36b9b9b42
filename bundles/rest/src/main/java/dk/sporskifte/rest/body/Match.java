package dk.sporskifte.rest.body;

import dk.sporskifte.model.PersonId;
import javax.validation.constraints.NotNull;

/** Who a line of a feed is about. */
public record Match(@NotNull PersonId person) {}
