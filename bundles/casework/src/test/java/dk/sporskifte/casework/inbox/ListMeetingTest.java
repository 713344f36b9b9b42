package dk.sporskifte.casework.inbox;

import static dk.sporskifte.testkit.WaysOfWorking.says;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.GoingThroughList.FollowUp;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.ListLine;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.Receiving;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListMeetingTest {
  private final Korsbaek korsbaek =
      Korsbaek.working(
          WayOfKorsbaek.plusBesideOrdinary().toBuilder()
              .letters(List.of(LetterTemplate.concerned(says("Brev."))))
              .receiving(
                  new Receiving(
                      Optional.of(WayOfKorsbaek.plusBesideOrdinary().intake().takeUp().forum()),
                      30,
                      "Listen gennemgås på mødet",
                      says("Listen.")))
              .build());
  private final ListsGoneThrough meeting =
      new ListsGoneThrough(
          korsbaek.audited,
          paper -> (paper.title() + paper.blocks()).getBytes(StandardCharsets.UTF_8));
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 28));
  private final Person liva = SyntheticPeople.person(4, LocalDate.of(2010, 5, 1));
  private final APoliceList list = new APoliceList(korsbaek);

  @Test
  @Proves({"LAW-14", "LAW-06"})
  void what_waits_is_the_agenda_and_says_nothing_of_what_happened() {
    list.line(APoliceList.withoutCpr(emil));
    list.line(APoliceList.withoutCpr(liva));
    list.arrive();
    korsbaek.clock.advance(Duration.ofDays(30));

    ListAgenda agenda = agenda();

    assertThat(agenda.lines())
        .as("however old")
        .extracting(ListLine::person)
        .containsExactly(emil.name(), liva.name());
    assertThat(agenda.lines().get(0).minor()).isTrue();
    assertThat(agenda.toString())
        .doesNotContain("MET", "2026-02-27", emil.cpr().orElseThrow().value(), "address=Optional[");
    Expect.notAllowed(meeting.agenda(korsbaek.tenant, korsbaek.caseworker));
  }

  @Test
  @Proves("LAW-14")
  void the_agenda_is_that_of_the_next_meeting_and_shows_what_was_decided_since_it_began() {
    korsbaek.meeting("2026-03-03T09:00");
    InboxLineId first = list.line(APoliceList.withoutCpr(emil));
    list.line(APoliceList.withoutCpr(liva));
    list.arrive();
    settle(first, 1, Code.NONE).orThrow();
    korsbaek.clock.advance(Duration.ofDays(1));

    ListAgenda agenda = agenda();

    assertThat(agenda.meeting().orElseThrow().startsAt()).isEqualTo(korsbaek.clock.instant());
    assertThat(agenda.lines())
        .as("what was decided before the meeting began is gone")
        .extracting(ListLine::person)
        .containsExactly(liva.name());
  }

  @Test
  void meetings_planned_far_ahead_do_not_hide_the_one_that_began() {
    LocalDateTime began = LocalDateTime.parse("2026-03-03T09:00");
    for (int week = 0; week <= 120; week++) {
      korsbaek.meeting(began.plusWeeks(week).toString());
    }
    InboxLineId first = arrived(emil);
    settle(first, 1, Code.NONE).orThrow();
    korsbaek.clock.advance(Duration.ofDays(1));

    assertThat(agenda().lines()).as("decided before it began").isEmpty();
  }

  @Test
  @Proves("LAW-14")
  void contact_makes_letter_task_and_note_in_one_step() {
    InboxLineId line = arrived(emil);

    SettledLine settled = settle(line, 1, Code.CONTACT).orThrow();

    assertThat(settled.line().outcome()).contains(Code.CONTACT);
    assertThat(settled.line().letter()).isTrue();
    assertThat(letter(line)).contains("Forældremyndighedens indehavere til " + emil.name());
    Task task = followUps(korsbaek.triage).get(0).task();
    assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(7));
    assertThat(task.text()).isEqualTo("Tag kontakt: linje 1 fra NSP").doesNotContain(emil.name());
    assertThat(followUps(korsbaek.triage).get(0).line()).contains(line);
    assertThat(shown(line)).startsWith("Overleveringsmødet").endsWith("Kontakt");
    Expect.stale(settle(line, 1, Code.NONE));
    assertThat(followUps(korsbaek.triage)).as("made once").hasSize(1);
  }

  @Test
  @Proves("LAW-14")
  void a_conversation_opens_a_concern_whose_task_a_coordinator_gets() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    InboxLineId line = list.line(APoliceList.withCpr(emil));
    list.arrive();

    SettledLine settled =
        settle(
                line,
                new FollowUp(
                    Optional.of("Tales med mor"),
                    false,
                    Optional.empty(),
                    Optional.of(LocalDate.of(2026, 3, 9))))
            .orThrow();

    assertThat(settled.line().letter()).as("none was wanted").isFalse();
    TaskView task = followUps(korsbaek.caseworker).get(0);
    assertThat(task.concern()).isEqualTo(settled.line().concern()).isPresent();
    assertThat(task.task().due()).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(shown(line)).isEqualTo("Tales med mor");
  }

  @Test
  void a_task_goes_to_nobody_who_cannot_see_what_it_is_about() {
    InboxLineId line = arrived(emil);
    UserActor other = korsbaek.employ("signe2", korsbaek.post("Anden", Role.CASEWORKER));

    Expect.refused(
        meeting.settle(
            korsbaek.tenant,
            korsbaek.triage,
            line,
            1,
            Code.CONTACT,
            new FollowUp(
                Optional.empty(), true, Optional.of(other.posts().get(0).id()), Optional.empty())),
        "owner-sees-nothing");
    assertThat(agenda().lines().get(0).outcome()).as("nothing of it").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Code.class,
      names = {"CONTACT", "CONCERN_CONVERSATION", "CASE", "NOTIFY_CHILD_AUTHORITY", "NONE"})
  @Proves("LAW-14")
  void an_outcome_is_taken_back_with_all_that_followed(Code code) {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    InboxLineId line = list.line(APoliceList.withCpr(emil));
    list.arrive();
    SettledLine settled = settle(line, 1, code).orThrow();
    assertThat(settled.line().mayUndo()).isTrue();

    SettledLine undone =
        meeting.undo(korsbaek.tenant, korsbaek.triage, line, settled.line().version()).orThrow();

    assertThat(undone.line().outcome()).isEmpty();
    assertThat(undone.line().concern()).isEmpty();
    assertThat(followUps(korsbaek.triage)).isEmpty();
    assertThat(followUps(korsbaek.caseworker)).isEmpty();
    Expect.notFound(meeting.letter(korsbaek.tenant, korsbaek.triage, line));
    settled
        .line()
        .concern()
        .ifPresent(
            concern ->
                assertThat(
                        new ConcernsNotYetCases(korsbaek.audited)
                            .show(korsbaek.tenant, korsbaek.caseworker, concern)
                            .orThrow()
                            .concern()
                            .state())
                    .isEqualTo(Concern.State.CLOSED));
    assertThat(triageTasks()).as("the list waits again").hasSize(1);
    settle(line, undone.line().version(), Code.NONE).orThrow();
  }

  @Test
  void what_somebody_has_built_on_is_not_taken_back() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    InboxLineId line = list.line(APoliceList.withCpr(emil));
    list.arrive();
    SettledLine settled = settle(line, 1, Code.CONCERN_CONVERSATION).orThrow();
    ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
    ConcernId concern = settled.line().concern().orElseThrow();
    int version =
        concerns.show(korsbaek.tenant, korsbaek.caseworker, concern).orThrow().concern().version();
    concerns
        .close(korsbaek.tenant, korsbaek.caseworker, concern, version, "Talt med familien")
        .orThrow();

    Expect.refused(
        meeting.undo(korsbaek.tenant, korsbaek.triage, line, settled.line().version()),
        "outcome-stands");
  }

  @Test
  void only_whoever_decided_takes_it_back_and_only_for_an_hour() {
    InboxLineId line = arrived(emil);
    int version = settle(line, 1, Code.CONTACT).orThrow().line().version();
    UserActor colleague = korsbaek.employ("tim", korsbaek.post("Modtagelse 2", Role.TRIAGE));

    Expect.refused(meeting.undo(korsbaek.tenant, colleague, line, version), "outcome-stands");
    korsbaek.clock.advance(Duration.ofHours(1));
    Expect.refused(meeting.undo(korsbaek.tenant, korsbaek.triage, line, version), "outcome-stands");
  }

  @Test
  @Proves({"LAW-10", "LAW-15"})
  void a_victim_under_18_is_seen_once_then_dropped_and_counted() {
    InboxLineId line = list.line(APoliceList.withoutCpr(emil), "VICTIM");
    list.arrive();
    assertThat(agenda().lines().get(0).seenOnce()).isTrue();
    assertThat(inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow().notificationOffered())
        .isTrue();
    Expect.refused(settle(line, 1, Code.CONTACT), "not-crime-prevention");

    SettledLine settled = settle(line, 1, Code.NOTIFY_CHILD_AUTHORITY).orThrow();

    assertThat(settled.dropped()).isTrue();
    assertThat(agenda().lines()).isEmpty();
    Expect.notFound(inbox.show(korsbaek.tenant, korsbaek.triage, line));
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.triage).orThrow().dropped()).isEqualTo(1);
    assertThat(followUps(korsbaek.triage)).as("nothing is kept to follow up").isEmpty();
    assertThat(triageTasks()).isEmpty();
  }

  @Test
  void triaged_in_the_inbox_it_is_dropped_as_well() {
    InboxLineId line = list.line(APoliceList.withoutCpr(emil), "WITNESS");
    list.arrive();

    inbox
        .decide(korsbaek.tenant, korsbaek.triage, line, 1, Code.NONE, "Intet", Optional.empty())
        .orThrow();

    Expect.notFound(inbox.show(korsbaek.tenant, korsbaek.triage, line));
  }

  private ListAgenda agenda() {
    return meeting.agenda(korsbaek.tenant, korsbaek.triage).orThrow();
  }

  private InboxLineId arrived(Person person) {
    InboxLineId line = list.line(APoliceList.withoutCpr(person));
    list.arrive();
    return line;
  }

  private Outcome<SettledLine> settle(InboxLineId line, int version, Code code) {
    return meeting.settle(
        korsbaek.tenant, korsbaek.triage, line, version, code, FollowUp.asUsual());
  }

  private Outcome<SettledLine> settle(InboxLineId line, FollowUp followUp) {
    return meeting.settle(
        korsbaek.tenant, korsbaek.triage, line, 1, Code.CONCERN_CONVERSATION, followUp);
  }

  private String letter(InboxLineId line) {
    return new String(
        meeting.letter(korsbaek.tenant, korsbaek.triage, line).orThrow().content(),
        StandardCharsets.UTF_8);
  }

  private String shown(InboxLineId line) {
    return inbox
        .show(korsbaek.tenant, korsbaek.triage, line)
        .orThrow()
        .line()
        .outcome()
        .orElseThrow()
        .note();
  }

  private List<TaskView> followUps(UserActor actor) {
    return tasks(actor, Task.Kind.FOLLOW_UP_LINE);
  }

  private List<TaskView> triageTasks() {
    return tasks(korsbaek.triage, Task.Kind.TRIAGE);
  }

  private List<TaskView> tasks(UserActor actor, Task.Kind kind) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, actor, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .filter(t -> t.task().kind() == kind)
        .toList();
  }
}
