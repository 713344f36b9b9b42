package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.IncidentReadiness;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Deadline;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From the one action that opens an incident to its closing. */
@Component
public final class IncidentsWorkedThrough implements RespondingToIncident {
  private final AuditedWork audited;

  @Activate
  public IncidentsWorkedThrough(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<IncidentSummary>> list(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_INCIDENTS,
        tenant,
        actor,
        work ->
            Night.prepared(work)
                .map(
                    preparedness ->
                        work.stores().incidents().all().stream()
                            .map(incident -> IncidentViews.summary(work, preparedness, incident))
                            .toList()));
  }

  @Override
  public Outcome<IncidentReadiness> readiness(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.SHOW_READINESS,
        tenant,
        actor,
        work ->
            Night.prepared(work)
                .map(
                    preparedness -> {
                      boolean may = Night.opener(work, preparedness).isPresent();
                      return new IncidentReadiness(
                          may,
                          may
                              ? new CallList(work, preparedness, Optional.empty()).seats(List.of())
                              : List.of());
                    }));
  }

  @Override
  public Outcome<IncidentView> show(Tenant tenant, Actor actor, IncidentId id) {
    return audited.run(
        UseCase.SHOW_INCIDENT,
        tenant,
        actor,
        id,
        work -> Night.any(work, id).map(IncidentViews::of));
  }

  @Override
  public Outcome<IncidentView> open(Tenant tenant, Actor actor, NewIncident asked) {
    return audited.run(
        UseCase.OPEN_INCIDENT,
        tenant,
        actor,
        asked.id(),
        work -> Opening.of(work, asked).map(IncidentViews::of));
  }

  @Override
  public Outcome<IncidentView> startPlan(Tenant tenant, Actor actor, IncidentId id, int version) {
    return audited.run(
        UseCase.START_EMERGENCY_PLAN,
        tenant,
        actor,
        id,
        work ->
            Night.ofNetwork(work, id)
                .flatMap(night -> night.unchanged(version))
                .flatMap(
                    night ->
                        Policy.allowing(night, List.of(IncidentsWorkedThrough::isNotPlannedYet)))
                .flatMap(IncidentsWorkedThrough::start)
                .map(IncidentViews::of));
  }

  private static Outcome<Night> start(Night night) {
    Work work = night.work();
    return Seen.orNotFound(work.post(night.incident().owner()))
        .map(
            owner -> {
              work.stores().incidents().save(night.incident().plannedAt(work.now()));
              PlanTasks.end(night, Task.Kind.START_EMERGENCY_PLAN);
              keepCurrent(night, owner);
              night.tell("Akutplanen er sat i værk.");
              return night;
            });
  }

  private static void keepCurrent(Night night, Post owner) {
    Deadline deadline = night.deadline(Deadline.After.PLAN_UPDATED);
    NewTask.of(night.work(), owner)
        .about(night.incident().id())
        .add(
            Task.Kind.KEEP_PLAN_CURRENT,
            "Hold {EMERGENCY_PLAN:definite} ajour",
            deadline.from(night.work().today()),
            deadline.text(),
            deadline.source());
  }

  @Override
  public Outcome<IncidentView> log(Tenant tenant, Actor actor, NewEntry entry) {
    return audited.run(
        UseCase.LOG_INCIDENT,
        tenant,
        actor,
        entry.incident(),
        work ->
            Night.ofNetwork(work, entry.incident())
                .flatMap(night -> new Logging(night, entry).log())
                .map(IncidentViews::of));
  }

  @Override
  public Outcome<IncidentView> close(
      Tenant tenant, Actor actor, IncidentId id, int version, AfterReview review) {
    return audited.run(
        UseCase.CLOSE_INCIDENT,
        tenant,
        actor,
        id,
        work ->
            Night.owned(work, id)
                .flatMap(night -> night.unchanged(version))
                .flatMap(night -> new TidyClosing(night, review).close())
                .map(IncidentViews::of));
  }

  private static Optional<Refusal> isNotPlannedYet(Night night) {
    return Policy.unless(
        night.incident().plannedAt().isEmpty(),
        Refusal.conflict("plan-in-effect", "Akutplanen er allerede sat i værk."));
  }
}
