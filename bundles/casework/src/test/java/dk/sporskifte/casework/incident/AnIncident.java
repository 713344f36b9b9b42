package dk.sporskifte.casework.incident;

import dk.sporskifte.casework.api.FormingAcuteNetwork.NewMember;
import dk.sporskifte.casework.api.FormingAcuteNetwork.NewYoung;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RespondingToIncident.AfterReview;
import dk.sporskifte.casework.api.RespondingToIncident.NewEntry;
import dk.sporskifte.casework.api.RespondingToIncident.NewIncident;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Incident.Scope;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Korsbæk, where the employee with the seat opens incidents and owns the plans. */
final class AnIncident {
  static final Source SAYS = new Source("X003-12", "en akutplan i værk", "Korsbæk");

  final Korsbaek korsbaek = Korsbaek.working(prepared());
  final IncidentsWorkedThrough incidents = new IncidentsWorkedThrough(korsbaek.audited);
  final NetworksFormed networks = new NetworksFormed(korsbaek.audited);
  final TasksShared tasks = new TasksShared(korsbaek.audited);

  static WayOfWorking prepared() {
    WayOfWorking way = WayOfKorsbaek.plusBesideOrdinary();
    List<Forum> forums = new ArrayList<>(way.forums());
    forums.add(
        Forum.of("akut", "Akut netværk", Forum.Level.OPERATIVE, Forum.Sight.IDENTIFIED_CASES, SAYS)
            .seats(
                seat("medarbejder", OrganisationKind.AUTHORITY),
                seat("politi", OrganisationKind.POLICE),
                seat("skole", OrganisationKind.AUTHORITY),
                seat("vagt", OrganisationKind.AUTHORITY))
            .meets(new Cadence.AsNeeded("Ved behov"))
            .duties(new Duty(Duty.Kind.STARTS_PREPAREDNESS, "samles", SAYS))
            .build());
    List<Deadline> deadlines = new ArrayList<>(way.deadlines());
    deadlines.add(
        new Deadline("akutplan", Deadline.After.INCIDENT, Period.ofDays(1), "I værk", SAYS));
    deadlines.add(
        new Deadline("ajour", Deadline.After.PLAN_UPDATED, Period.ofDays(2), "Ajour", SAYS));
    return way.toBuilder()
        .forums(forums)
        .deadlines(deadlines)
        .preparedness(
            new Preparedness(
                "akut",
                Set.of("medarbejder"),
                Set.of(Role.SECRETARIAT),
                Optional.of("medarbejder"),
                Set.of(Scope.LOCAL),
                List.of(
                    new Preparedness.Kind("DANGER", "Personfarlig", false, SAYS),
                    new Preparedness.Kind("SIMILAR", "Lignende", true, SAYS)),
                new Choice("CALM", "Ro og tryghed", false, SAYS),
                List.of(
                    new Preparedness.Step("politi", "politi", "Ring til politiet", SAYS),
                    new Preparedness.Step("vagt", "vagt", "Vagter på stedet", SAYS)),
                Optional.of(new Preparedness.ClosedNotes("akut", Set.of("medarbejder"), SAYS)),
                SAYS))
        .build();
  }

  private static Seat seat(String id, OrganisationKind kind) {
    return new Seat(id, "Plads " + id, "Organisation " + id, kind, Seat.Type.OPTIONAL);
  }

  NewIncident danger(PostId... called) {
    return incident("DANGER", Optional.empty(), called);
  }

  NewIncident incident(String kind, Optional<String> judgement, PostId... called) {
    return new NewIncident(
        new IncidentId(korsbaek.ids.next()),
        kind,
        judgement,
        "Slagsmål mellem to grupper",
        "Stationen",
        korsbaek.clock.instant().minus(Duration.ofMinutes(30)),
        Scope.LOCAL,
        Optional.empty(),
        Optional.empty(),
        List.of(called),
        korsbaek.today().plusDays(14));
  }

  /** By the employee, with these called. */
  IncidentView opened(UserActor... called) {
    PostId[] posts =
        List.of(called).stream().map(AnIncident::post).map(Post::id).toArray(PostId[]::new);
    return incidents.open(korsbaek.tenant, korsbaek.caseworker, danger(posts)).orThrow();
  }

  IncidentView show(UserActor actor, IncidentView view) {
    return incidents.show(korsbaek.tenant, actor, view.incident().id()).orThrow();
  }

  IncidentView planned(IncidentView view) {
    return incidents
        .startPlan(
            korsbaek.tenant, korsbaek.caseworker, view.incident().id(), view.incident().version())
        .orThrow();
  }

  Outcome<IncidentView> update(UserActor actor, IncidentView view, String text) {
    return incidents.log(
        korsbaek.tenant,
        actor,
        new NewEntry(
            korsbaek.ids.next(),
            view.incident().id(),
            IncidentEntry.Kind.UPDATE,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  Outcome<IncidentView> close(UserActor actor, IncidentView view) {
    return incidents.close(
        korsbaek.tenant,
        actor,
        view.incident().id(),
        show(korsbaek.caseworker, view).incident().version(),
        new AfterReview("Ring til klubben først", "Voksne på gaden", korsbaek.clock.instant()));
  }

  Outcome<IncidentView> bringIn(
      UserActor by, IncidentView view, UserActor who, Part part, UUID... young) {
    return networks.bringIn(
        korsbaek.tenant,
        by,
        new NewMember(
            korsbaek.ids.next(),
            view.incident().id(),
            Optional.of(post(who).id()),
            Optional.empty(),
            part,
            Set.of(young),
            korsbaek.today().plusDays(7)));
  }

  Outcome<IncidentView> attach(UserActor by, IncidentView view, String number, LegalBasis basis) {
    return networks.attach(
        korsbaek.tenant,
        by,
        new NewYoung(
            korsbaek.ids.next(), view.incident().id(), number, basis, "Skal kendes i nat"));
  }

  /** All that is to be done by hand is done or given up. */
  void settle(IncidentView view) {
    show(korsbaek.caseworker, view).tasks().stream()
        .map(t -> t.task())
        .filter(t -> t.kind() == Task.Kind.INCIDENT_TASK && t.doneAt().isEmpty())
        .forEach(
            t ->
                tasks
                    .cancel(
                        korsbaek.tenant,
                        korsbaek.caseworker,
                        view.incident().id(),
                        t.id(),
                        "Det er ikke nødvendigt mere")
                    .orThrow());
  }

  static Post post(UserActor actor) {
    return actor.posts().get(0);
  }
}
