package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.testkit.Proves;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  @Proves("KBH-25")
  void about_monthly_proposes_days_of_work_after_the_last_meeting_at_its_time_and_place() {
    Korsbaek korsbaek = Korsbaek.working(CoordinationGroup.way());
    korsbaek.meeting("2026-03-19T13:30");

    List<ProposedMeeting> proposed = proposals(korsbaek);

    assertThat(days(proposed))
        .startsWith(
            LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 22));
    assertThat(proposed.get(0).startsAt()).isEqualTo(at("2026-04-20T13:30"));
    assertThat(proposed.get(0).place()).contains("Rådhuset");
    assertThat(proposed.get(0).statement()).startsWith("Ca. en gang");
  }

  @Test
  @Proves("KBH-25")
  void a_meeting_called_besides_does_not_move_the_cadence() {
    Korsbaek korsbaek = Korsbaek.working(CoordinationGroup.way());
    korsbaek.meeting("2026-03-19T13:30");
    korsbaek
        .meetings
        .plan(
            korsbaek.tenant,
            korsbaek.secretary,
            new MeetingId(korsbaek.ids.next()),
            WayOfKorsbaek.PLUS_MEETING,
            at("2026-03-31T08:00"),
            "Politigården",
            true)
        .orThrow();

    assertThat(days(proposals(korsbaek))).startsWith(LocalDate.of(2026, 4, 20));
  }

  @Test
  @Proves("X003-04")
  void a_weekly_cadence_on_tuesdays_proposes_tuesdays_to_come() {
    Korsbaek korsbaek =
        Korsbaek.working(
            CoordinationGroup.way(new Cadence.Weekly(1, DayOfWeek.TUESDAY, "Hver tirsdag")));

    assertThat(days(proposals(korsbaek)))
        .startsWith(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10))
        .hasSize(6)
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY);
  }

  @Test
  void where_none_follows_nothing_is_proposed() {
    Korsbaek korsbaek =
        Korsbaek.working(CoordinationGroup.way(new Cadence.AsNeeded("Efter behov")));

    assertThat(proposals(korsbaek)).isEmpty();
    Expect.refused(
        korsbaek.meetings.proposals(korsbaek.tenant, korsbaek.secretary, "ukendt"),
        "unknown-forum");
  }

  @Test
  @Proves("KBH-25")
  void a_person_moves_a_meeting_and_what_waits_for_it_moves_along_without_an_alert() {
    MondayMeeting monday = new MondayMeeting(Korsbaek.working(CoordinationGroup.way()));
    Korsbaek korsbaek = monday.korsbaek;
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    MeetingView moved = move(korsbaek, monday.meeting, "2026-03-12T10:00").orThrow();

    assertThat(moved.meeting().startsAt()).isEqualTo(at("2026-03-12T10:00"));
    assertThat(moved.meeting().place()).isEqualTo("Biblioteket");
    assertThat(korsbaek.show(monday.first).tasks())
        .extracting(t -> t.task().kind())
        .doesNotContain(Task.Kind.PLAN_EXTRA_MEETING);
    korsbaek.clock.goTo(LocalDate.of(2026, 3, 13));
    assertThat(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first).orThrow())
        .as("sight lasts until the day after the new day")
        .isNotNull();
    korsbaek.clock.goTo(LocalDate.of(2026, 3, 14));
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first));
  }

  @Test
  void a_meeting_moves_forward_on_what_was_read_and_not_once_it_was_held() {
    MondayMeeting monday = new MondayMeeting();
    Korsbaek korsbaek = monday.korsbaek;
    Expect.refused(move(korsbaek, monday.meeting, "2026-03-01T10:00"), "meeting-moved-back");
    move(korsbaek, monday.meeting, "2026-03-11T10:00").orThrow();
    Expect.stale(move(korsbaek, monday.meeting, "2026-03-12T10:00"));
    Expect.notAllowed(
        korsbaek.meetings.move(
            korsbaek.tenant,
            korsbaek.police,
            monday.meeting.id(),
            2,
            at("2026-03-12T10:00"),
            "Her"));
  }

  private static Outcome<MeetingView> move(Korsbaek korsbaek, Meeting meeting, String to) {
    return korsbaek.meetings.move(
        korsbaek.tenant,
        korsbaek.secretary,
        meeting.id(),
        meeting.version(),
        at(to),
        " Biblioteket ");
  }

  private static List<ProposedMeeting> proposals(Korsbaek korsbaek) {
    return korsbaek
        .meetings
        .proposals(korsbaek.tenant, korsbaek.secretary, WayOfKorsbaek.PLUS_MEETING)
        .orThrow();
  }

  private static List<LocalDate> days(List<ProposedMeeting> proposed) {
    return proposed.stream().map(p -> Copenhagen.dayOf(p.startsAt())).toList();
  }

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(Copenhagen.ZONE).toInstant();
  }
}
