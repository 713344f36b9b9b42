package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();

  @Test
  @Proves({"HEL-36", "C-HEL-04"})
  void a_referral_is_due_at_the_next_meeting_inside_28_days() {
    korsbaek.meeting("2026-03-30T10:00");
    korsbaek.meeting("2026-03-16T10:00");

    CaseView view = korsbaek.refer();

    assertThat(view.file().takeUpDue()).isEqualTo("2026-03-16");
    Expect.noneOpen(view, Task.Kind.PLAN_EXTRA_MEETING);
  }

  @Test
  @Proves("HEL-36")
  void a_meeting_on_the_28th_day_is_inside_and_one_the_day_after_is_not() {
    korsbaek.meeting("2026-03-31T10:00");
    assertThat(korsbaek.refer().file().takeUpDue()).isEqualTo("2026-03-30");
    Expect.open(korsbaek.refer(), Task.Kind.PLAN_EXTRA_MEETING);

    korsbaek.meeting("2026-03-30T23:30");
    Expect.noneOpen(korsbaek.refer(), Task.Kind.PLAN_EXTRA_MEETING);
  }

  @Test
  @Proves("HEL-36")
  void a_meeting_planned_later_moves_the_deadline_forward_and_ends_the_call_for_an_extra_one() {
    CaseId id = korsbaek.refer().file().id();

    korsbaek.meeting("2026-03-09T10:00");

    CaseView moved = korsbaek.show(id);
    assertThat(moved.file().takeUpDue()).isEqualTo("2026-03-09");
    Task takeUp = Expect.open(moved, Task.Kind.TAKE_UP_REFERRAL);
    assertThat(takeUp.due()).isEqualTo("2026-03-09");
    assertThat(takeUp.because()).contains("9. marts 2026");
    assertThat(moved.tasks())
        .extracting(t -> t.task())
        .filteredOn(t -> t.kind() == Task.Kind.PLAN_EXTRA_MEETING)
        .singleElement()
        .satisfies(t -> assertThat(t.doneBy()).contains(korsbaek.secretary.user()));
  }

  @Test
  @Proves("HEL-36")
  void a_cancelled_meeting_moves_it_back_never_past_the_28_days_and_calls_for_an_extra_one() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");
    CaseId id = korsbaek.refer().file().id();

    cancel(meeting).orThrow();

    CaseView moved = korsbaek.show(id);
    assertThat(moved.file().takeUpDue()).isEqualTo("2026-03-30");
    assertThat(Expect.open(moved, Task.Kind.TAKE_UP_REFERRAL).due()).isEqualTo("2026-03-30");
    Expect.open(moved, Task.Kind.PLAN_EXTRA_MEETING);
  }

  @Test
  @Proves("HEL-36")
  void what_was_on_the_agenda_of_a_cancelled_meeting_waits_for_the_next() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");
    CaseId id = korsbaek.refer().file().id();
    put(meeting, id);
    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.ON_AGENDA);

    cancel(meeting).orThrow();

    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(korsbaek.show(id).file().takeUpDue()).isEqualTo("2026-03-30");
  }

  @Test
  @Proves("HEL-36")
  void what_a_held_meeting_did_not_conclude_waits_for_the_next() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");
    korsbaek.meeting("2026-03-23T10:00");
    CaseId id = korsbaek.refer().file().id();
    put(meeting, id);

    korsbaek.clock.goTo(MeetingsInSight.day(meeting));
    Expect.refused(held(meeting), "meeting-not-begun");
    korsbaek.clock.advance(Duration.ofHours(1));
    assertThat(held(meeting).orThrow().meeting().state()).isEqualTo(Meeting.State.HELD);

    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(korsbaek.show(id).file().takeUpDue()).isEqualTo("2026-03-23");
    Expect.refused(held(meeting), "meeting-not-planned");
    Expect.refused(cancel(meeting), "meeting-not-planned");
  }

  @Test
  void meetings_of_one_forum_move_no_deadline_of_another() {
    CaseId ordinary = korsbaek.refer(AReferral.in(korsbaek).to(WayOfKorsbaek.ORDINARY)).file().id();

    korsbaek.meeting("2026-03-09T10:00");

    assertThat(korsbaek.show(ordinary).file().takeUpDue()).isEqualTo("2026-03-30");
  }

  @Test
  void the_clock_moves_deadlines_and_leaves_its_own_row() {
    korsbaek.refer();
    korsbaek.meeting("2026-03-09T10:00");

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.actor().equals(SystemActor.CLOCK.id()))
        .singleElement()
        .satisfies(e -> assertThat(e.useCase()).isEqualTo("HoldingMeetings.moveDeadlines"));
  }

  @Test
  void a_meeting_is_of_a_forum_there_is_and_somewhere() {
    Expect.refused(plan("findes-ikke", "Rådhuset"), "unknown-forum");
    Expect.refused(plan(WayOfKorsbaek.COUNCIL, " "), "text-missing");
    assertThat(plan(WayOfKorsbaek.COUNCIL, "Rådhuset").orThrow().forumName())
        .isEqualTo("Forum styregruppe");
  }

  @Test
  void meetings_are_listed_the_latest_first_of_all_forums_or_one() {
    korsbaek.meeting("2026-03-09T10:00");
    korsbaek.meeting("2026-03-23T10:00");
    plan(WayOfKorsbaek.COUNCIL, "Rådhuset").orThrow();

    assertThat(
            korsbaek
                .meetings
                .list(korsbaek.tenant, korsbaek.police, Optional.empty(), PageRequest.first())
                .orThrow()
                .items())
        .hasSize(3);
    assertThat(
            korsbaek
                .meetings
                .list(
                    korsbaek.tenant,
                    korsbaek.police,
                    Optional.of(WayOfKorsbaek.PLUS_MEETING),
                    PageRequest.first())
                .orThrow()
                .items())
        .extracting(m -> MeetingsInSight.day(m.meeting()).toString())
        .containsExactly("2026-03-23", "2026-03-09");
  }

  @Test
  void only_those_who_prepare_meetings_plan_and_end_them() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");

    Expect.notAllowed(
        korsbaek.meetings.cancel(korsbaek.tenant, korsbaek.police, meeting.id(), 1, "Nej"));
    Expect.stale(
        korsbaek.meetings.cancel(korsbaek.tenant, korsbaek.secretary, meeting.id(), 2, "Nej"));
    Expect.notFound(
        korsbaek.meetings.cancel(
            korsbaek.tenant, korsbaek.secretary, new MeetingId(korsbaek.ids.next()), 1, "Nej"));
  }

  @Test
  void a_meeting_is_cancelled_for_a_reason_that_stays_with_it() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");

    Expect.refused(
        korsbaek.meetings.cancel(korsbaek.tenant, korsbaek.secretary, meeting.id(), 1, " "),
        "text-missing");

    assertThat(cancel(meeting).orThrow().meeting().cancelledBecause()).contains("Sygdom");
  }

  private void put(Meeting meeting, CaseId id) {
    korsbaek
        .meetings
        .putOnAgenda(
            korsbaek.tenant,
            korsbaek.caseworker,
            meeting.id(),
            new AgendaItemId(korsbaek.ids.next()),
            id,
            Optional.empty())
        .orThrow();
  }

  private Outcome<MeetingView> plan(String forum, String place) {
    return korsbaek.meetings.plan(
        korsbaek.tenant,
        korsbaek.secretary,
        new MeetingId(korsbaek.ids.next()),
        forum,
        Instant.parse("2026-03-09T09:00:00Z"),
        place,
        true);
  }

  private Outcome<MeetingView> held(Meeting meeting) {
    return korsbaek.meetings.held(korsbaek.tenant, korsbaek.secretary, meeting.id(), 1);
  }

  private Outcome<MeetingView> cancel(Meeting meeting) {
    return korsbaek.meetings.cancel(korsbaek.tenant, korsbaek.secretary, meeting.id(), 1, "Sygdom");
  }

  @Test
  void meetings_are_counted_as_a_calendar_shows_them() {
    korsbaek.meeting("2026-03-02T08:00");
    korsbaek.meeting("2026-03-08T23:30");
    korsbaek.meeting("2026-03-09T00:30");
    Meeting cancelled = korsbaek.meeting("2026-03-30T10:00");
    korsbaek
        .meetings
        .cancel(korsbaek.tenant, korsbaek.secretary, cancelled.id(), cancelled.version(), "Sygdom")
        .orThrow();

    assertThat(counts(Optional.empty())).isEqualTo(new MeetingCounts(2, 1, 1, 0, 1));
    assertThat(counts(Optional.of(cancelled.forum()))).isEqualTo(counts(Optional.empty()));
    assertThat(counts(Optional.of("andet"))).isEqualTo(new MeetingCounts(0, 0, 0, 0, 0));
  }

  private MeetingCounts counts(Optional<String> forum) {
    return korsbaek.meetings.counts(korsbaek.tenant, korsbaek.school, forum).orThrow();
  }
}
