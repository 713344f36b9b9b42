package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;

/** The plan as the young person reads it, with one name to turn to (HEL-10). */
public interface ExplainingPlan {
  Outcome<PlainPlanView> show(Tenant tenant, Actor actor, CaseId id);
}
