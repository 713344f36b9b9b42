package dk.sporskifte.access;

import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.LegalBasis;

/**
 * Somebody's case shown to one participant of a meeting.
 *
 * @param necessity why it is needed
 * @param regime of the young person, on the day
 */
public record Disclosure(
    LegalBasis basis, String necessity, Recipient recipient, AgeRegime regime) {}
