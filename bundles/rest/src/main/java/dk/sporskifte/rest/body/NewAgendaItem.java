package dk.sporskifte.rest.body;

import dk.sporskifte.model.CaseId;
import javax.validation.constraints.NotNull;

/** A case that is put on an agenda. */
public record NewAgendaItem(@NotNull CaseId caseId) {}
