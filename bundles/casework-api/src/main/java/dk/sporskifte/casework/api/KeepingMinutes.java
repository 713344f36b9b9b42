package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import java.util.List;

/** Who came, what was written about each line, and what each organisation keeps of it. */
public interface KeepingMinutes {
  Outcome<AgendaView> presence(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      ParticipantId participant,
      Presence.Kind presence);

  /** At the meeting or after it; of the version that was read. */
  Outcome<AgendaView> write(
      Tenant tenant, Actor actor, AgendaItemId item, int version, String text);

  /** Those the actor prepares or came for; named lines only on a basis then (LAW-01). */
  Outcome<List<MinutesView>> minutes(Tenant tenant, Actor actor, MeetingId meeting);

  /** Another edition for each organisation, with what was written since the meeting was held. */
  Outcome<List<MinutesView>> fixAgain(Tenant tenant, Actor actor, MeetingId meeting);
}
