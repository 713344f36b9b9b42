package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;

/** Closing an enrolled case, for exactly the reasons the way of working states. */
public interface ClosingCase {
  Outcome<CaseView> close(
      Tenant tenant, Actor actor, CaseId id, int version, String reason, String note);
}
