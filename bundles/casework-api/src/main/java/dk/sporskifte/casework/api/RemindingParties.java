package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;

/** Asks those who may know whom a line is about for their part of it (KBH-41). */
public interface RemindingParties {
  /** A task for those with an account; for those without it is noted that they were asked. */
  Outcome<AgendaView> remind(Tenant tenant, Actor actor, AgendaItemId item);
}
