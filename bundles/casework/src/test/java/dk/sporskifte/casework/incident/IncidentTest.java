package dk.sporskifte.casework.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sporskifte.casework.api.RespondingToIncident.NewEntry;
import dk.sporskifte.casework.api.view.CalledSeat;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From the one action that opens an incident to its log. */
class IncidentTest {
  private final AnIncident night = new AnIncident();
  private final Korsbaek korsbaek = night.korsbaek;

  @Test
  @Proves({"X003-12", "X003-13", "X003-22", "KBH-24"})
  void one_action_opens_the_incident_with_its_plan_its_tasks_and_its_network() {
    IncidentView opened = night.opened(korsbaek.police);

    assertThat(opened.goal()).isEqualTo("Ro og tryghed");
    assertThat(opened.incident().owner()).isEqualTo(AnIncident.post(korsbaek.caseworker).id());
    assertThat(opened.members())
        .extracting(m -> m.member().seat().orElseThrow())
        .containsExactly("medarbejder", "politi");
    assertThat(opened.tasks())
        .extracting(t -> t.task().kind(), t -> t.ownerTitle())
        .containsExactly(
            tuple(Task.Kind.START_EMERGENCY_PLAN, "SSP-medarbejder"),
            tuple(Task.Kind.INCIDENT_TASK, "Politi"),
            tuple(Task.Kind.INCIDENT_TASK, "SSP-medarbejder"));
    assertThat(opened.planDue()).contains(korsbaek.today().plusDays(1));
  }

  @Test
  @Proves("X003-18")
  void the_call_list_names_who_has_each_seat_today() {
    IncidentView opened = night.opened();

    assertThat(opened.callList())
        .extracting(c -> c.seat().id(), CalledSeat::standing, c -> c.posts().size())
        .containsExactly(
            tuple("medarbejder", true, 1),
            tuple("politi", false, 1),
            tuple("skole", false, 1),
            tuple("vagt", false, 0));
    assertThat(night.incidents.readiness(korsbaek.tenant, korsbaek.police).orThrow().mayOpen())
        .isFalse();
  }

  @Test
  @Proves({"X003-12", "KBH-24"})
  void only_those_the_way_of_working_names_open_one() {
    Expect.refused(
        night.incidents.open(korsbaek.tenant, korsbaek.police, night.danger()),
        "incident-opened-by-others");
    Expect.refused(
        night.incidents.open(korsbaek.tenant, korsbaek.leader, night.danger()),
        "incident-opened-by-others");
    Expect.notAllowed(
        night.incidents.open(korsbaek.tenant, korsbaek.administrator, night.danger()));

    IncidentView bySecretary =
        night.incidents.open(korsbaek.tenant, korsbaek.secretary, night.danger()).orThrow();
    assertThat(bySecretary.incident().owner())
        .as("the standing seat owns it, whoever opens it")
        .isEqualTo(AnIncident.post(korsbaek.caseworker).id());
    assertThat(bySecretary.owns()).isFalse();
    assertThat(bySecretary.leads()).isTrue();
  }

  @Test
  @Proves("X003-12")
  void of_something_similar_a_person_says_why() {
    Expect.refused(
        night.incidents.open(
            korsbaek.tenant, korsbaek.caseworker, night.incident("SIMILAR", Optional.of(" "))),
        "incident-judgement-missing");
    IncidentView judged =
        night
            .incidents
            .open(
                korsbaek.tenant,
                korsbaek.caseworker,
                night.incident("SIMILAR", Optional.of("Mange er bange")))
            .orThrow();
    assertThat(judged.incident().judgement()).contains("Mange er bange");
    Expect.refused(
        night.incidents.open(
            korsbaek.tenant, korsbaek.caseworker, night.incident("PARTY", Optional.empty())),
        "unknown-incident-kind");
  }

  @Test
  void where_the_way_of_working_has_no_preparedness_there_are_no_incidents() {
    Korsbaek other = Korsbaek.plusBesideOrdinary();
    Expect.refused(
        new IncidentsWorkedThrough(other.audited).list(other.tenant, other.caseworker),
        "no-preparedness");
  }

  @Test
  @Proves("X003-13")
  void the_clock_runs_from_the_incident_until_its_plan_is_in_effect() {
    IncidentView opened = night.opened();
    korsbaek.clock.advance(Duration.ofMinutes(13));
    assertThat(night.show(korsbaek.caseworker, opened).minutesToPlan()).isEqualTo(43);

    IncidentView planned = night.planned(opened);
    korsbaek.clock.advance(Duration.ofHours(5));

    IncidentView later = night.show(korsbaek.caseworker, planned);
    assertThat(later.minutesToPlan()).isEqualTo(43);
    assertThat(later.planDue()).isEmpty();
    assertThat(open(later, Task.Kind.START_EMERGENCY_PLAN)).isEmpty();
    assertThat(later.updateDue()).contains(korsbaek.today().plusDays(2));
    Expect.refused(
        night.incidents.startPlan(
            korsbaek.tenant,
            korsbaek.caseworker,
            later.incident().id(),
            later.incident().version()),
        "plan-in-effect");
  }

  @Test
  @Proves("X003-14")
  void a_plan_grows_stale_until_it_is_brought_up_to_date() {
    IncidentView planned = night.planned(night.opened(korsbaek.police));
    korsbaek.clock.advance(Duration.ofDays(3));

    assertThat(night.show(korsbaek.police, planned).stale()).isTrue();
    assertThat(open(night.show(korsbaek.caseworker, planned), Task.Kind.KEEP_PLAN_CURRENT))
        .as("the owner is told by a task")
        .singleElement()
        .satisfies(t -> assertThat(t.overdue()).isTrue());
    assertThat(night.incidents.list(korsbaek.tenant, korsbaek.caseworker).orThrow())
        .singleElement()
        .satisfies(summary -> assertThat(summary.stale()).isTrue());

    IncidentView current = night.update(korsbaek.police, planned, "Roligt nu").orThrow();
    assertThat(current.stale()).isFalse();
    assertThat(current.updateDue()).contains(korsbaek.today().plusDays(2));
  }

  @Test
  @Proves("X003-14")
  void a_contact_is_noted_at_the_seat_that_was_called() {
    IncidentView opened = night.opened();
    IncidentView noted =
        night.incidents.log(korsbaek.tenant, korsbaek.caseworker, contact(opened, true)).orThrow();

    assertThat(noted.entries().get(0).byName()).isEqualTo("Navn signe");
    assertThat(noted.callList())
        .filteredOn(c -> c.last().isPresent())
        .extracting(c -> c.seat().id())
        .containsExactly("politi");
    assertThat(noted.callList().get(1).last().orElseThrow().reached()).contains(true);
  }

  @Test
  void what_the_network_reads_names_nobody_by_number() {
    IncidentView opened = night.opened();
    Expect.refused(
        night.update(korsbaek.caseworker, opened, "Det var 010108-5556"), "cpr-in-incident");
  }

  @Test
  @Proves("X003-14")
  void tasks_that_the_incident_itself_ends_are_not_ticked_off() {
    IncidentView opened = night.opened();
    Task start = open(opened, Task.Kind.START_EMERGENCY_PLAN).get(0).task();

    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.caseworker, start.id(), start.version()),
        "task-ends-by-itself");
  }

  @Test
  @Proves({"X003-05", "X003-06"})
  void who_is_not_in_the_network_is_told_of_nothing() {
    IncidentView opened = night.opened(korsbaek.police);

    Expect.notFound(night.incidents.show(korsbaek.tenant, korsbaek.school, opened.incident().id()));
    assertThat(night.incidents.list(korsbaek.tenant, korsbaek.school).orThrow()).isEmpty();
    assertThat(night.incidents.list(korsbaek.tenant, korsbaek.police).orThrow()).hasSize(1);

    night
        .bringIn(korsbaek.caseworker, opened, korsbaek.school, NetworkMember.Part.NETWORK)
        .orThrow();
    assertThat(night.show(korsbaek.school, opened).entries()).isNotEmpty();
  }

  @Test
  void a_post_that_works_with_no_case_is_called_into_no_network() {
    Expect.refused(
        night.incidents.open(
            korsbaek.tenant,
            korsbaek.caseworker,
            night.danger(AnIncident.post(korsbaek.administrator).id())),
        "post-without-cases");
  }

  private NewEntry contact(IncidentView view, boolean reached) {
    return new NewEntry(
        korsbaek.ids.next(),
        view.incident().id(),
        IncidentEntry.Kind.CONTACT,
        "To betjente er på vej",
        Optional.of("Vagthavende"),
        Optional.of("politi"),
        Optional.of(reached));
  }

  private static List<TaskView> open(IncidentView view, Task.Kind kind) {
    return view.tasks().stream()
        .filter(t -> t.task().kind() == kind && t.task().doneAt().isEmpty())
        .toList();
  }
}
