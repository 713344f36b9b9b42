package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestrictedTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final CoordinatorsNamed naming = new CoordinatorsNamed(korsbaek.audited);
  private final Post infohus = korsbaek.post("Infohus-koordinator", Role.TRIAGE);
  private final UserActor coordinator = korsbaek.employ("inge", infohus);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2007, 2, 28));

  @Test
  @Proves("LAW-18")
  void radicalisation_is_seen_by_its_named_coordinators_alone() {
    name();

    InboxLineId line = arrive(Urgency.NORMAL);

    assertThat(show(coordinator, line).orThrow().line().id()).isEqualTo(line);
    Expect.notFound(show(korsbaek.triage, line));
    assertThat(list(korsbaek.triage)).isEmpty();
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.triage).orThrow().waiting()).isZero();
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.leader).orThrow().waiting()).isZero();
    assertThat(inbox.counts(korsbaek.tenant, coordinator).orThrow().waiting()).isEqualTo(1);
    assertThat(kinds(korsbaek.triage)).isEmpty();
    assertThat(kinds(coordinator)).containsExactly(Task.Kind.RESTRICTED_LINE);
    assertThat(tasks(coordinator).get(0).task().text()).doesNotContain(emil.name());
  }

  @Test
  @Proves("LAW-18")
  void without_a_coordinator_a_leader_is_asked_to_name_one_and_told_nothing() {
    InboxLineId line = arrive(Urgency.NORMAL);
    Expect.notFound(show(coordinator, line));
    TaskView asked = tasks(korsbaek.leader).get(0);
    assertThat(asked.task().kind()).isEqualTo(Task.Kind.NAME_COORDINATOR);
    assertThat(asked.line()).isEmpty();
    assertThat(asked.task().text().toLowerCase()).doesNotContain("radikalisering", "police");

    name();

    assertThat(kinds(korsbaek.leader)).isEmpty();
    assertThat(kinds(coordinator)).containsExactly(Task.Kind.RESTRICTED_LINE);
    assertThat(show(coordinator, line).orThrow().line().details())
        .containsEntry("description", "Flag i vinduet");
    Expect.notFound(show(korsbaek.leader, line));
    Expect.notAllowed(
        naming.list(korsbaek.tenant, korsbaek.triage, Confidentiality.RADICALISATION));
  }

  @Test
  @Proves("LAW-18")
  void who_is_coordinator_no_more_sees_nothing_and_a_new_post_is_none() {
    name();
    InboxLineId line = arrive(Urgency.NORMAL);

    naming
        .end(korsbaek.tenant, korsbaek.leader, Confidentiality.RADICALISATION, infohus.id())
        .orThrow();

    Expect.notFound(show(coordinator, line));
    UserActor later = korsbaek.employ("ny", korsbaek.post("Modtagelse 3", Role.TRIAGE));
    Expect.notFound(show(later, line));
    Expect.refused(
        naming.name(
            korsbaek.tenant,
            korsbaek.leader,
            Confidentiality.RADICALISATION,
            korsbaek.caseworker.posts().get(0).id()),
        "not-a-triage-post");
  }

  @Test
  @Proves("LAW-18")
  void its_concern_stays_with_the_coordinators() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    name();
    InboxLineId line =
        AConcernNotice.radicalisation(korsbaek, Urgency.NORMAL).arrive(APoliceList.withCpr(emil));

    ConcernId concern =
        decide(line, Code.CONCERN_CONVERSATION).orThrow().line().concern().orElseThrow();

    ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
    assertThat(concerns.show(korsbaek.tenant, coordinator, concern).orThrow().concern().id())
        .isEqualTo(concern);
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.caseworker, concern));
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.triage, concern));
  }

  @Test
  @Proves("LAW-18")
  void what_the_police_see_to_alone_is_closed_without_a_detail() {
    name();
    InboxLineId line = arrive(Urgency.NORMAL);

    InboxLineView closed = decide(line, Code.HANDLED_BY_POLICE).orThrow();

    assertThat(closed.line().details()).isEmpty();
    assertThat(kinds(coordinator)).isEmpty();
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId ordinary = list.line(APoliceList.withoutCpr(emil));
    list.arrive();
    Expect.refused(decide(ordinary, Code.HANDLED_BY_POLICE), "not-for-police-alone");
  }

  @Test
  @Proves({"LAW-14", "LAW-06"})
  void what_is_acute_is_everybodys_on_duty_until_one_has_seen_it() {
    InboxLineId line = AConcernNotice.acute(korsbaek).arrive(APoliceList.withoutCpr(emil));
    TaskView alert = alerts(korsbaek.triage).get(0);
    assertThat(alert.line()).contains(line);
    assertThat(alert.task().due()).isEqualTo(korsbaek.today());
    assertThat(alert.task().text()).doesNotContain(emil.givenName(), emil.familyName());
    assertThat(alerts(coordinator)).hasSize(1);

    TaskView seen =
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.triage, alert.task().id(), 1).orThrow();

    assertThat(seen.task().doneBy()).contains(korsbaek.triage.user());
    assertThat(alerts(coordinator)).as("seen for all").isEmpty();
    assertThat(climb()).isZero();
  }

  @Test
  @Proves({"LAW-14", "LAW-06"})
  void what_nobody_has_seen_in_time_goes_to_a_leader_once_and_without_what_it_is() {
    InboxLineId line = AConcernNotice.acute(korsbaek).arrive(APoliceList.withoutCpr(emil));
    korsbaek.clock.advance(Duration.ofMinutes(29));
    assertThat(climb()).isZero();
    korsbaek.clock.advance(Duration.ofMinutes(1));

    assertThat(climb()).isEqualTo(1);

    assertThat(climb()).as("once").isZero();
    TaskView told = tasks(korsbaek.leader).get(0);
    assertThat(told.task().kind()).isEqualTo(Task.Kind.ACUTE_UNSEEN);
    assertThat(told.line()).isEmpty();
    assertThat(told.task().text()).doesNotContain(emil.givenName(), "NSP");
    decide(line, Code.NONE).orThrow();
    assertThat(tasks(korsbaek.leader)).as("somebody decided").isEmpty();
  }

  @Test
  void however_much_is_acute_at_once_a_leader_is_told_of_all_of_it_and_once() {
    int more = PageRequest.first().size() + 1;
    for (int i = 0; i < more; i++) {
      AConcernNotice.acute(korsbaek).arrive(APoliceList.withoutCpr(emil));
    }
    korsbaek.clock.advance(Duration.ofMinutes(30));

    assertThat(climb()).isEqualTo(more);
    assertThat(climb()).as("once").isZero();
  }

  @Test
  @Proves("LAW-18")
  void acute_and_radicalisation_alerts_the_coordinators_and_no_other_duty() {
    name();

    arrive(Urgency.ACUTE);

    assertThat(kinds(coordinator)).containsExactly(Task.Kind.SEE_ACUTE);
    assertThat(alerts(korsbaek.triage)).isEmpty();
  }

  private int climb() {
    return new AcuteClimbing(korsbaek.audited, null).climb(korsbaek.tenant).orThrow();
  }

  private void name() {
    naming
        .name(korsbaek.tenant, korsbaek.leader, Confidentiality.RADICALISATION, infohus.id())
        .orThrow();
  }

  private InboxLineId arrive(Urgency urgency) {
    return AConcernNotice.radicalisation(korsbaek, urgency).arrive(APoliceList.withoutCpr(emil));
  }

  private Outcome<InboxLineView> show(UserActor actor, InboxLineId line) {
    return inbox.show(korsbaek.tenant, actor, line);
  }

  private Outcome<InboxLineView> decide(InboxLineId line, Code code) {
    return inbox.decide(korsbaek.tenant, coordinator, line, 1, code, "Vurderet", Optional.empty());
  }

  private List<InboxSummary> list(UserActor actor) {
    return inbox
        .list(korsbaek.tenant, actor, Optional.empty(), PageRequest.first())
        .orThrow()
        .items();
  }

  private List<Task.Kind> kinds(UserActor actor) {
    return tasks(actor).stream().map(t -> t.task().kind()).toList();
  }

  private List<TaskView> alerts(UserActor actor) {
    return tasks(actor).stream().filter(t -> t.task().kind() == Task.Kind.SEE_ACUTE).toList();
  }

  private List<TaskView> tasks(UserActor actor) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, actor, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .filter(t -> t.task().kind() != Task.Kind.TRIAGE)
        .toList();
  }
}
