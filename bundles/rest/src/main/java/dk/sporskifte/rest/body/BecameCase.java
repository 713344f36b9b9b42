package dk.sporskifte.rest.body;

import dk.sporskifte.model.CaseId;
import javax.validation.constraints.NotNull;

/** The case that a contact became. */
public record BecameCase(@NotNull CaseId caseId) {}
