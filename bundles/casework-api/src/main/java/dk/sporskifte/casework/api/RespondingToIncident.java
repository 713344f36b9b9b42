package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.IncidentReadiness;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The night something happens: from the one action that opens an incident to its closing. */
public interface RespondingToIncident {
  /** Those the actor takes part in, newest first. */
  Outcome<List<IncidentSummary>> list(Tenant tenant, Actor actor);

  /** Whether the actor may open one, and whom the network would be. */
  Outcome<IncidentReadiness> readiness(Tenant tenant, Actor actor);

  Outcome<IncidentView> show(Tenant tenant, Actor actor, IncidentId id);

  /** Opens the incident with its emergency plan, its tasks and its acute network at once. */
  Outcome<IncidentView> open(Tenant tenant, Actor actor, NewIncident incident);

  /** The emergency plan is in effect. */
  Outcome<IncidentView> startPlan(Tenant tenant, Actor actor, IncidentId id, int version);

  /** Writes the log: an update moves the day the plan grows stale, a contact tells who was met. */
  Outcome<IncidentView> log(Tenant tenant, Actor actor, NewEntry entry);

  /** With its review, once no task is open: everybody's access ends, but for who keeps it. */
  Outcome<IncidentView> close(
      Tenant tenant, Actor actor, IncidentId id, int version, AfterReview review);

  /**
   * What happened, as it is known at once.
   *
   * @param judgement why it is one, where its kind calls for judgement
   * @param area code of the local area, where it is local and the network is divided
   * @param network posts called together
   * @param until first day on which they take no part any more
   */
  record NewIncident(
      IncidentId id,
      String kind,
      Optional<String> judgement,
      String happened,
      String place,
      Instant at,
      Incident.Scope scope,
      Optional<String> area,
      Optional<ConcernId> concern,
      List<PostId> network,
      LocalDate until) {
    public NewIncident {
      network = List.copyOf(network);
    }

    @Override
    public String toString() {
      return "NewIncident " + id.value();
    }
  }

  /**
   * A line of the log.
   *
   * @param who was called or met, for a contact
   * @param seat id of that seat of the network
   * @param reached whether they were, for a contact
   */
  record NewEntry(
      UUID id,
      IncidentId incident,
      IncidentEntry.Kind kind,
      String text,
      Optional<String> who,
      Optional<String> seat,
      Optional<Boolean> reached) {
    @Override
    public String toString() {
      return "NewEntry " + id;
    }
  }

  /** What was learnt, what worked, and when calm was restored. */
  record AfterReview(String learnt, String worked, Instant calmAt) {
    @Override
    public String toString() {
      return "AfterReview";
    }
  }
}
