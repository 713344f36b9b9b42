package dk.sporskifte.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SettableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServingTest {
  private static final Source SUPPORTS =
      new Source("KOG-10", "SSP-sekretariatet styrkes", "Korsbæks dokument");

  private final Korsbaek korsbaek = Korsbaek.working(way());

  @Test
  @Proves("KOG-10")
  void the_secretariat_plans_meetings_of_the_forums_it_serves_and_of_no_others() {
    plan(korsbaek.secretary, WayOfKorsbaek.PLUS_MEETING).orThrow();
    plan(korsbaek.secretary, WayOfKorsbaek.COUNCIL).orThrow();

    var refusal =
        Expect.refused(
            plan(korsbaek.secretary, WayOfKorsbaek.ORDINARY_MEETING), "secretariat-serves-others");
    assertThat(Expect.requirements(refusal)).containsExactly("KOG-10");
    assertThat(refusal.reason()).contains("Forum styregruppe").contains("Forum ssp-plus-moede");
    plan(korsbaek.leader, WayOfKorsbaek.ORDINARY_MEETING).orThrow();
  }

  @Test
  @Proves("KOG-10")
  void it_prepares_and_ends_no_meeting_of_another_forum() {
    Meeting others = plan(korsbaek.leader, WayOfKorsbaek.ORDINARY_MEETING).orThrow().meeting();

    for (Outcome<?> outcome :
        List.of(
            korsbaek.meetings.fillAgenda(korsbaek.tenant, korsbaek.secretary, others.id()),
            korsbaek.meetings.invite(
                korsbaek.tenant,
                korsbaek.secretary,
                others.id(),
                new ParticipantId(korsbaek.ids.next()),
                Optional.empty(),
                "Storm Klitvænge",
                "Politiet",
                Optional.empty(),
                "politi"),
            korsbaek.meetings.held(korsbaek.tenant, korsbaek.secretary, others.id(), 1),
            korsbaek.meetings.cancel(
                korsbaek.tenant, korsbaek.secretary, others.id(), 1, "Sygdom"))) {
      Expect.refused(outcome, "secretariat-serves-others");
    }
    korsbaek.meetings.fillAgenda(korsbaek.tenant, korsbaek.leader, others.id()).orThrow();
  }

  @Test
  @Proves("KBH-39")
  void a_secretary_with_a_seat_in_a_forum_prepares_its_meetings() {
    UserActor seated =
        korsbaek.employ(
            "sif",
            korsbaek.post(
                "Sekretær", Role.SECRETARIAT, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));

    plan(seated, WayOfKorsbaek.ORDINARY_MEETING).orThrow();
    Expect.refused(
        plan(korsbaek.secretary, WayOfKorsbaek.ORDINARY_MEETING), "secretariat-serves-others");
  }

  @Test
  void where_the_municipality_names_no_secretariat_it_prepares_all() {
    Korsbaek without = Korsbaek.plusBesideOrdinary();

    without
        .meetings
        .plan(
            without.tenant,
            without.secretary,
            new MeetingId(without.ids.next()),
            WayOfKorsbaek.ORDINARY_MEETING,
            without.clock.instant().plus(Duration.ofDays(7)),
            "Rådhuset",
            false)
        .orThrow();
    assertThat(tasks(without)).isEmpty();
  }

  @Test
  @Proves("KOG-10")
  void each_meeting_it_serves_gives_it_the_agenda_ahead_and_the_minutes_after() {
    Meeting meeting = plan(korsbaek.leader, WayOfKorsbaek.PLUS_MEETING).orThrow().meeting();

    assertThat(tasks(korsbaek))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.kind()).isEqualTo(Task.Kind.PREPARE_AGENDA);
              assertThat(task.due()).isEqualTo("2026-03-09");
              assertThat(task.text()).contains("16. marts 2026");
              assertThat(task.owner()).isEqualTo(korsbaek.secretary.posts().get(0).id());
              assertThat(task.source()).isEqualTo(SUPPORTS);
            });

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 17));
    korsbaek.meetings.held(korsbaek.tenant, korsbaek.secretary, meeting.id(), 1).orThrow();

    assertThat(tasks(korsbaek)).extracting(Task::kind).containsExactly(Task.Kind.WRITE_MINUTES);
  }

  @Test
  @Proves("KOG-10")
  void a_meeting_that_is_cancelled_needs_neither() {
    Meeting meeting = plan(korsbaek.secretary, WayOfKorsbaek.COUNCIL).orThrow().meeting();

    korsbaek
        .meetings
        .cancel(korsbaek.tenant, korsbaek.leader, meeting.id(), 1, "For få kan")
        .orThrow();

    assertThat(tasks(korsbaek)).isEmpty();
  }

  @Test
  @Proves({"KOG-07", "KOG-10"})
  void a_meeting_keeps_its_agenda_through_a_new_name_and_another_forum() {
    Meeting meeting = plan(korsbaek.leader, WayOfKorsbaek.PLUS_MEETING).orThrow().meeting();
    arrange(Kind.RENAMED, WayOfKorsbaek.PLUS_MEETING, Optional.of("Ungemødet"), Optional.empty());
    arrange(
        Kind.ENDED,
        WayOfKorsbaek.PLUS_MEETING,
        Optional.empty(),
        Optional.of(WayOfKorsbaek.ORDINARY_MEETING));

    korsbaek
        .meetings
        .cancel(korsbaek.tenant, korsbaek.leader, meeting.id(), 2, "For få kan")
        .orThrow();

    assertThat(tasks(korsbaek)).extracting(Task::kind).doesNotContain(Task.Kind.PREPARE_AGENDA);
  }

  private void arrange(Kind kind, String forum, Optional<String> name, Optional<String> successor) {
    korsbaek
        .forums
        .change(
            korsbaek.tenant,
            korsbaek.leader,
            new NewChange(
                korsbaek.ids.next(),
                forum,
                kind,
                Optional.empty(),
                korsbaek.today(),
                name,
                successor,
                "Besluttet"))
        .orThrow();
  }

  private static List<Task> tasks(Korsbaek korsbaek) {
    return korsbaek
        .tasks
        .open(
            korsbaek.tenant,
            korsbaek.secretary,
            new TaskFilter(true, false, Optional.empty(), Optional.empty()),
            PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(TaskView::task)
        .toList();
  }

  private Outcome<MeetingView> plan(UserActor actor, String forum) {
    return korsbaek.meetings.plan(
        korsbaek.tenant,
        actor,
        new MeetingId(korsbaek.ids.next()),
        forum,
        LocalDateTime.parse("2026-03-16T10:00").atZone(SettableClock.COPENHAGEN).toInstant(),
        "Rådhuset",
        false);
  }

  private static WayOfWorking way() {
    return WayOfKorsbaek.plusBesideOrdinary().toBuilder()
        .secretariat(
            new Secretariat(
                "sekretariat",
                "SSP-sekretariatet",
                List.of(),
                List.of(WayOfKorsbaek.COUNCIL, WayOfKorsbaek.PLUS_MEETING),
                List.of(),
                List.of(),
                "Understøtter styregruppe og SSP+ møde",
                SUPPORTS))
        .build();
  }
}
