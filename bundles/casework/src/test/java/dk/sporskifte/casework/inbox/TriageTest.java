package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxLineView.Candidate.Reason;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 28));
  private final APoliceList list = new APoliceList(korsbaek);

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {"NONE", "ALREADY_KNOWN", "CONTACT", "NOTIFY_CHILD_AUTHORITY", "REFER_OTHER"})
  @Proves("LAW-14")
  void each_line_gets_an_outcome_from_a_person_in_a_triage_post(Code outcome) {
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    InboxLineView decided = decide(line, 1, outcome, "Talt med hjemmet").orThrow();

    assertThat(decided.line().state()).isEqualTo(State.TRIAGED);
    assertThat(decided.line().outcome().orElseThrow().code()).isEqualTo(outcome);
    assertThat(decided.line().outcome().orElseThrow().by()).isEqualTo(korsbaek.triage.user());
    assertThat(decided.line().concern()).isEmpty();
    Expect.refused(decide(line, 2, Code.NONE, "Igen"), "line-not-waiting");
  }

  @Test
  void lines_are_counted_for_triage_leaders_and_administrators() {
    list.line(APoliceList.withoutCpr(emil));
    decide(arrived(APoliceList.withoutCpr(emil)), 1, Code.NONE, "Intet").orThrow();

    InboxCounts counts = inbox.counts(korsbaek.tenant, korsbaek.triage).orThrow();

    assertThat(counts.waiting()).isEqualTo(1);
    assertThat(counts.triaged()).isEqualTo(1);
    assertThat(counts.quarantined()).isZero();
    assertThat(counts.byFeed().values()).containsExactly(Map.of(State.NEW, 1L, State.TRIAGED, 1L));
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.leader).orThrow()).isEqualTo(counts);
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.administrator).orThrow()).isEqualTo(counts);
    Expect.notAllowed(inbox.counts(korsbaek.tenant, korsbaek.caseworker));
  }

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {"CASE", "CONCERN_CONVERSATION"})
  @Proves("LAW-14")
  void two_outcomes_open_a_concern_that_can_become_a_referral_and_no_case(Code outcome) {
    PersonId known = korsbaek.refer(AReferral.in(korsbaek).of(emil)).person().id();
    InboxLineId line = arrived(APoliceList.withCpr(emil));
    ConcernId id = new ConcernId(korsbaek.ids.next());

    inbox
        .decide(korsbaek.tenant, korsbaek.triage, line, 1, outcome, "Tredje gang", Optional.of(id))
        .orThrow();

    Concern concern =
        new ConcernsNotYetCases(korsbaek.audited)
            .show(korsbaek.tenant, korsbaek.caseworker, id)
            .orThrow()
            .concern();
    assertThat(concern.person()).contains(known);
    assertThat(concern.channel()).isEqualTo(IntakeChannel.FEED);
    assertThat(concern.inboxLine()).contains(line);
    assertThat(concern.text()).as("and nothing the police wrote").isEqualTo("Tredje gang");
    CaseView view = korsbaek.refer(AReferral.in(korsbaek).of(known).growingFrom(id));
    assertThat(view.file().referral().concern()).contains(id);
  }

  @Test
  void a_concern_is_about_somebody() {
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    Expect.refused(decide(line, 1, Code.CASE, "Tredje gang"), "line-unmatched");
  }

  @Test
  void a_decision_has_a_note_on_what_was_read() {
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    Expect.refused(decide(line, 1, Code.NONE, " "), "text-missing");
    Expect.stale(decide(line, 2, Code.NONE, "Intet"));
    Expect.notFound(
        inbox.decide(
            korsbaek.tenant, korsbaek.caseworker, line, 1, Code.NONE, "Intet", Optional.empty()));
  }

  @Test
  @Proves("LAW-10")
  void under_18_a_statutory_notification_is_offered_and_from_18_it_is_refused() {
    assertThat(show(arrived(APoliceList.withoutCpr(emil))).notificationOffered()).isTrue();

    APoliceList another = new APoliceList(korsbaek);
    InboxLineId adult =
        another.line(APoliceList.withoutCpr(SyntheticPeople.person(9, LocalDate.of(2000, 4, 4))));
    another.arrive();

    assertThat(show(adult).notificationOffered()).isFalse();
    Expect.refused(decide(adult, 1, Code.NOTIFY_CHILD_AUTHORITY, "Bekymret"), "only-under-18");
  }

  @Test
  void the_age_shown_is_that_of_the_event_s_day_in_copenhagen() {
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    assertThat(show(line).ageOnEvent())
        .as("27 February at 23:30, the day before the 17th birthday")
        .contains(16);
  }

  @Test
  void candidates_share_a_name_or_a_phone_and_come_with_the_reasons() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    korsbaek.refer(AReferral.in(korsbaek).of(SyntheticPeople.person(5, emil.born())));
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    InboxLineView view = show(line);

    assertThat(view.candidates())
        .as("a shared birth date alone means nobody")
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.person().name()).isEqualTo(emil.name());
              assertThat(c.reasons())
                  .containsExactly(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE, Reason.SAME_ADDRESS);
              assertThat(c.person().address()).isEmpty();
              assertThat(c.person().cprMasked()).isEmpty();
            });
  }

  @Test
  void a_person_chooses_among_the_candidates_and_can_correct_the_choice() {
    PersonId known = korsbaek.refer(AReferral.in(korsbaek).of(emil)).person().id();
    PersonId sister =
        korsbaek
            .refer(AReferral.in(korsbaek).of(SyntheticPeople.person(5, emil.born())))
            .person()
            .id();
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));
    Expect.refused(match(line, 1, sister), "not-a-candidate");

    InboxLineView matched = match(line, 1, known).orThrow();

    assertThat(matched.matched().orElseThrow().id()).isEqualTo(known);
    assertThat(matched.candidates()).isEmpty();
    assertThat(match(line, 2, known)).isInstanceOf(Outcome.Done.class);
    Expect.stale(match(line, 2, known));
  }

  @Test
  void what_a_cpr_number_settled_nobody_unsettles() {
    PersonId known = korsbaek.refer(AReferral.in(korsbaek).of(emil)).person().id();
    InboxLineId line = arrived(APoliceList.withCpr(emil));

    Expect.refused(match(line, 1, known), "line-matched");
    Expect.refused(register(line, 1), "line-matched");
  }

  @Test
  @Proves("LAW-31")
  void somebody_not_registered_here_is_registered_from_the_line_and_is_to_be_told() {
    InboxLineId line = arrived(APoliceList.withoutCpr(emil));

    InboxLineView registered = register(line, 1).orThrow();

    assertThat(registered.matched().orElseThrow().name()).isEqualTo(emil.name());
    assertThat(
            korsbaek
                .tasks
                .open(korsbaek.tenant, korsbaek.triage, TaskFilter.ofMine(), PageRequest.first())
                .orThrow()
                .items())
        .extracting(t -> t.task().kind())
        .contains(Task.Kind.INFORM_PERSON);
  }

  @Test
  void without_a_name_nobody_is_registered() {
    InboxLineId line = arrived(APoliceList.withCpr(emil));

    Expect.refused(register(line, 1), "name-missing");
  }

  @Test
  void a_line_in_quarantine_is_released_with_a_correction_and_then_decided() {
    InboxLineId line = list.quarantined(APoliceList.withoutCpr(emil), "MET", "E04");
    list.arrive();
    Expect.refused(decide(line, 1, Code.NONE, "Intet"), "line-not-waiting");
    Expect.refused(release(line, 1, " "), "text-missing");

    InboxLineView released = release(line, 1, "Navnet er stavet rigtigt nu").orThrow();

    assertThat(released.line().state()).isEqualTo(State.NEW);
    assertThat(released.line().details())
        .containsEntry("correction", "Navnet er stavet rigtigt nu")
        .containsEntry("role", "MET");
    Expect.refused(release(line, 2, "Igen"), "not-in-quarantine");
    decide(line, 2, Code.NONE, "Intet").orThrow();
  }

  @Test
  @Proves("LAW-14")
  void the_task_of_a_message_ends_with_the_outcome_of_its_last_waiting_line() {
    InboxLineId first = list.line(APoliceList.withoutCpr(emil));
    InboxLineId held = list.quarantined(APoliceList.withoutCpr(emil), "MET", "E04");
    InboxLineId last = arrived(APoliceList.withoutCpr(emil));
    UserActor colleague = korsbaek.employ("tim", korsbaek.post("Modtagelse 2", Role.TRIAGE));

    decide(first, 1, Code.NONE, "Intet").orThrow();
    assertThat(triageTasks()).hasSize(1);
    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.triage, triageTasks().get(0).id(), 1),
        "task-ends-by-itself");

    inbox
        .decide(korsbaek.tenant, colleague, last, 1, Code.NONE, "Intet", Optional.empty())
        .orThrow();
    assertThat(triageTasks()).isEmpty();

    release(held, 1, "Rettet").orThrow();
    assertThat(triageTasks()).singleElement().extracting(Task::text).asString().contains("linje 2");
    decide(held, 2, Code.NONE, "Intet").orThrow();
    assertThat(triageTasks()).isEmpty();
  }

  @Test
  void where_all_is_in_quarantine_its_owner_says_when_it_is_done() {
    list.quarantined(APoliceList.withoutCpr(emil), "VICTIM", "E05");
    list.arrive();

    korsbaek
        .tasks
        .complete(korsbaek.tenant, korsbaek.triage, triageTasks().get(0).id(), 1)
        .orThrow();

    assertThat(triageTasks()).isEmpty();
  }

  private List<Task> triageTasks() {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, korsbaek.triage, TaskFilter.none(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(TaskView::task)
        .filter(task -> task.kind() == Task.Kind.TRIAGE)
        .toList();
  }

  @Test
  @Proves("LAW-15")
  void somebody_charged_under_15_is_released_as_suspected() {
    InboxLineId line = list.quarantined(APoliceList.withoutCpr(emil), "CHARGED", "E07");
    list.arrive();

    assertThat(release(line, 1, "Var 14 år").orThrow().line().details())
        .containsEntry("role", "SUSPECTED_UNDER_15")
        .containsEntry("reportedRole", "CHARGED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VICTIM", "WITNESS", "TRAFFIC_PARTY"})
  void who_did_nothing_is_never_taken_in(String role) {
    InboxLineId line = list.quarantined(APoliceList.withoutCpr(emil), role, "E05");
    list.arrive();

    Expect.refused(release(line, 1, "Vil gerne"), "not-crime-prevention");
  }

  private InboxLineId arrived(PersonBlock person) {
    InboxLineId line = list.line(person);
    list.arrive();
    return line;
  }

  private InboxLineView show(InboxLineId line) {
    return inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
  }

  private Outcome<InboxLineView> decide(InboxLineId line, int version, Code code, String note) {
    return inbox.decide(
        korsbaek.tenant, korsbaek.triage, line, version, code, note, Optional.empty());
  }

  private Outcome<InboxLineView> match(InboxLineId line, int version, PersonId person) {
    return inbox.match(korsbaek.tenant, korsbaek.triage, line, version, person);
  }

  private Outcome<InboxLineView> register(InboxLineId line, int version) {
    return inbox.registerPerson(
        korsbaek.tenant, korsbaek.triage, line, version, new PersonId(korsbaek.ids.next()));
  }

  private Outcome<InboxLineView> release(InboxLineId line, int version, String note) {
    return inbox.release(korsbaek.tenant, korsbaek.triage, line, version, note);
  }
}
