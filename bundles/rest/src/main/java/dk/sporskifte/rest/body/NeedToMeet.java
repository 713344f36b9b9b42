package dk.sporskifte.rest.body;

import dk.sporskifte.model.ReleaseTrack;
import javax.validation.constraints.NotNull;

/** The area of life in which somebody is to see to a need. */
public record NeedToMeet(@NotNull ReleaseTrack.Area area) {}
