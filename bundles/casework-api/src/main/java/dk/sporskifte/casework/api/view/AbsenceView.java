package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Absence;
import java.util.Optional;

/**
 * Who is away until when, and who covers.
 *
 * @param present whether it lasts today
 */
public record AbsenceView(
    Absence absence, String name, Optional<String> coverName, boolean present) {}
