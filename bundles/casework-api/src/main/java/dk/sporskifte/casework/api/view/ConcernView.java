package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Concern;

/** A concern and who it is about. */
public record ConcernView(Concern concern, PersonView person) {}
