package dk.sporskifte.rest.body;

import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody is back after all, and who covers.
 *
 * @param backOn first day back; today ends the absence at once
 */
public record AbsenceChange(Optional<LocalDate> backOn, Optional<UserId> cover) {}
