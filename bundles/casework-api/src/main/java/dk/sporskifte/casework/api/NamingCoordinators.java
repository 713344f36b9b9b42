package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CoordinatorView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.PostId;
import java.util.List;

/** A leader names who alone sees what few may see, and sees nothing of it by that (LAW-18). */
public interface NamingCoordinators {
  /** Posts that can be named, and which are. */
  Outcome<List<CoordinatorView>> list(Tenant tenant, Actor actor, Confidentiality what);

  Outcome<List<CoordinatorView>> name(
      Tenant tenant, Actor actor, Confidentiality what, PostId post);

  Outcome<List<CoordinatorView>> end(Tenant tenant, Actor actor, Confidentiality what, PostId post);
}
