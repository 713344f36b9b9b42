package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLineId;
import java.util.UUID;

/** The number of a line that waits is looked up in the civil registration, and why (LAW-08). */
public interface LookingUpPerson {
  /** What was looked up before, and what is known of a move or a death. */
  Outcome<RegisterView> show(Tenant tenant, Actor actor, InboxLineId line);

  /**
   * @param purpose why it is needed for this line
   */
  Outcome<RegisterView> lookUp(
      Tenant tenant, Actor actor, InboxLineId line, UUID lookUp, String purpose);
}
