package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.model.Actor;
import java.util.List;

/** What a partner from outside sees of the cases it takes part in, for as long as it does. */
public interface TakingPartInCases {
  Outcome<List<PartnershipView>> mine(Tenant tenant, Actor actor);
}
