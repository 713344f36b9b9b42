package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Incident;

/**
 * A line of the list of incidents.
 *
 * @param kindName as the municipality calls it, Danish
 * @param minutesToPlan from the incident to its plan, or until now while there is none
 * @param stale whether the plan has not been brought up to date in time
 */
public record IncidentSummary(
    Incident incident, String kindName, long minutesToPlan, boolean stale) {}
