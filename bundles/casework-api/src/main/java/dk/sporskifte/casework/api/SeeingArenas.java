package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;

/** A child's life as a whole: what is known in each of its arenas (HAL-18). */
public interface SeeingArenas {
  Outcome<ArenasView> of(Tenant tenant, Actor actor, CaseId caseId);
}
