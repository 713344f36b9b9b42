package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Concern;
import java.util.Optional;

/**
 * A concern.
 *
 * @param person who it is about; absent while nobody knows
 */
public record ConcernView(Concern concern, Optional<PersonView> person) {}
