package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.KeptRecord;

/**
 * A record in a list.
 *
 * @param templateName as it is called today
 * @param stateName as it is called today
 */
public record RecordSummary(KeptRecord record, String templateName, String stateName) {}
