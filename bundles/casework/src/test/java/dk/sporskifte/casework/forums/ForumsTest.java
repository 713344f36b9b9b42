package dk.sporskifte.casework.forums;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForumsTest {
  private static final String TEAM = SchoolTeams.ID;
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final Korsbaek korsbaek = Korsbaek.working(SchoolTeams.way());

  @Test
  @Proves("KOG-07")
  void a_forum_is_renamed_from_a_day_and_old_meetings_keep_the_old_name() {
    MeetingView march = plan(WayOfKorsbaek.COUNCIL, "2026-03-16T10:00").orThrow();
    MeetingView april = plan(WayOfKorsbaek.COUNCIL, "2026-04-01T10:00").orThrow();
    assertThat(april.forumName()).isEqualTo("Forum styregruppe");

    change(Kind.RENAMED, WayOfKorsbaek.COUNCIL, null, "SSP-rådet", null).orThrow();

    assertThat(name(march)).isEqualTo("Forum styregruppe");
    assertThat(name(april)).isEqualTo("SSP-rådet");
    assertThat(view(WayOfKorsbaek.COUNCIL).forum().name()).isEqualTo("Forum styregruppe");
    assertThat(view(WayOfKorsbaek.COUNCIL).history()).hasSize(1);
    korsbaek.clock.goTo(APRIL);
    assertThat(view(WayOfKorsbaek.COUNCIL).forum().name()).isEqualTo("SSP-rådet");
    assertThat(name(march)).isEqualTo("Forum styregruppe");
  }

  @Test
  @Proves({"KOG-07", "C-KBH-02"})
  void a_merged_forum_leaves_its_coming_meetings_and_its_cases_to_one_successor_on_the_day() {
    Meeting before = plan(WayOfKorsbaek.PLUS_MEETING, "2026-03-16T10:00").orThrow().meeting();
    Meeting after = plan(WayOfKorsbaek.PLUS_MEETING, "2026-04-06T10:00").orThrow().meeting();
    putOnAgenda(after, korsbaek.refer());

    change(Kind.ENDED, WayOfKorsbaek.PLUS_MEETING, null, null, WayOfKorsbaek.ORDINARY_MEETING)
        .orThrow();

    assertThat(meeting(before).forum()).isEqualTo(WayOfKorsbaek.PLUS_MEETING);
    assertThat(meeting(after).forum()).isEqualTo(WayOfKorsbaek.ORDINARY_MEETING);
    assertThat(
            korsbaek
                .meetings
                .agenda(korsbaek.tenant, korsbaek.caseworker, after.id())
                .orThrow()
                .lines())
        .hasSize(1);
    assertThat(owner(WayOfKorsbaek.PLUS)).isEqualTo(WayOfKorsbaek.PLUS_MEETING);
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), Task.class))
        .filteredOn(t -> t.kind() == Task.Kind.HAND_OVER_FORUM)
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.due()).isEqualTo(APRIL);
              assertThat(t.owner()).isEqualTo(korsbaek.leader.posts().get(0).id());
            });

    korsbaek.clock.goTo(APRIL);
    assertThat(owner(WayOfKorsbaek.PLUS)).isEqualTo(WayOfKorsbaek.ORDINARY_MEETING);
    assertThat(view(WayOfKorsbaek.PLUS_MEETING).state()).isEqualTo(ForumView.State.ENDED);
    Expect.refused(plan(WayOfKorsbaek.PLUS_MEETING, "2026-04-13T10:00"), "forum-not-standing");
  }

  @Test
  @Proves({"KOG-05", "KOG-07"})
  void cases_never_go_to_nobody_or_to_who_may_not_see_them() {
    Expect.refused(
        change(Kind.ENDED, WayOfKorsbaek.PLUS_MEETING, null, null, null), "successor-missing");
    Expect.refused(
        change(Kind.ENDED, WayOfKorsbaek.PLUS_MEETING, null, null, WayOfKorsbaek.COUNCIL),
        "successor-does-not-fit");
    Expect.refused(
        change(Kind.ENDED, WayOfKorsbaek.PLUS_MEETING, null, null, WayOfKorsbaek.PLUS_MEETING),
        "successor-does-not-fit");
    change(Kind.ENDED, WayOfKorsbaek.COUNCIL, null, null, null).orThrow();
    Expect.refused(change(Kind.ENDED, WayOfKorsbaek.COUNCIL, null, null, null), "forum-ended");
  }

  @Test
  @Proves("KOG-07")
  void who_takes_over_does_not_end_too() {
    change(Kind.ENDED, WayOfKorsbaek.ORDINARY_MEETING, null, null, WayOfKorsbaek.PLUS_MEETING)
        .orThrow();

    Expect.refused(
        changeOn(
            APRIL.minusDays(1),
            Kind.ENDED,
            WayOfKorsbaek.PLUS_MEETING,
            null,
            null,
            WayOfKorsbaek.ORDINARY_MEETING),
        "successor-does-not-fit");
  }

  @Test
  @Proves("KOG-15")
  void what_works_is_not_switched_off_by_giving_it_a_first_day() {
    Expect.refused(
        change(Kind.SWITCHED_ON, WayOfKorsbaek.PLUS_MEETING, null, null, null), "forum-in-use");
    plan(WayOfKorsbaek.COUNCIL, "2026-03-16T10:00").orThrow();
    Expect.refused(
        change(Kind.SWITCHED_ON, WayOfKorsbaek.COUNCIL, null, null, null), "forum-in-use");
  }

  @Test
  @Proves({"KOG-07", "KOG-15"})
  void an_ended_forum_comes_back_on_a_later_day() {
    change(Kind.ENDED, WayOfKorsbaek.COUNCIL, null, null, null).orThrow();
    changeOn(APRIL.plusMonths(2), Kind.SWITCHED_ON, WayOfKorsbaek.COUNCIL, null, null, null)
        .orThrow();

    plan(WayOfKorsbaek.COUNCIL, "2026-03-31T10:00").orThrow();
    Expect.refused(plan(WayOfKorsbaek.COUNCIL, "2026-04-01T10:00"), "forum-not-standing");
    Expect.refused(plan(WayOfKorsbaek.COUNCIL, "2026-05-31T10:00"), "forum-not-standing");
    plan(WayOfKorsbaek.COUNCIL, "2026-06-01T10:00").orThrow();
  }

  @Test
  @Proves("KOG-09")
  void the_meetings_of_a_school_that_ends_are_a_task() {
    plan(TEAM + "@havnen", "2026-03-31T10:00").orThrow();
    plan(TEAM + "@havnen", "2026-04-10T10:00").orThrow();

    change(Kind.AREA_ENDED, TEAM, "havnen", null, null).orThrow();

    assertThat(korsbaek.store.all(korsbaek.tenant.key(), Task.class))
        .filteredOn(t -> t.kind() == Task.Kind.HAND_OVER_FORUM)
        .singleElement()
        .satisfies(t -> assertThat(t.text()).contains("Havneskolen", "aflyses: 1"));
    Expect.refused(plan(TEAM + "@havnen", "2026-04-13T10:00"), "forum-not-standing");
  }

  @Test
  @Proves("KOG-15")
  void a_new_forum_is_switched_on_from_its_day_and_the_others_stay_as_they_are() {
    change(Kind.SWITCHED_ON, WayOfKorsbaek.COUNCIL, null, null, null).orThrow();

    assertThat(view(WayOfKorsbaek.COUNCIL).state()).isEqualTo(ForumView.State.COMING);
    Expect.refused(plan(WayOfKorsbaek.COUNCIL, "2026-03-31T10:00"), "forum-not-standing");
    plan(WayOfKorsbaek.COUNCIL, "2026-04-01T10:00").orThrow();
    assertThat(view(WayOfKorsbaek.PLUS_MEETING).state()).isEqualTo(ForumView.State.STANDING);
    assertThat(view(WayOfKorsbaek.PLUS_MEETING).forum().cadence())
        .isEqualTo(SchoolTeams.way().forum(WayOfKorsbaek.PLUS_MEETING).orElseThrow().cadence());
  }

  @Test
  @Proves("KOG-09")
  void each_school_has_a_team_of_its_own_and_schools_come_and_go() {
    assertThat(teams()).containsExactly("Lokalt SSP-team, Havneskolen");

    change(Kind.AREA_ADDED, TEAM, "skovskolen", "Skovskolen", null).orThrow();
    assertThat(teams()).containsExactly("Lokalt SSP-team, Havneskolen");
    korsbaek.clock.goTo(APRIL);
    assertThat(teams())
        .containsExactly("Lokalt SSP-team, Havneskolen", "Lokalt SSP-team, Skovskolen");

    Expect.refused(
        changeOn(APRIL, Kind.AREA_ADDED, TEAM, "skovskolen", "Igen", null), "area-does-not-fit");
    Expect.refused(
        changeOn(APRIL, Kind.AREA_ENDED, TEAM, "ukendt", null, null), "area-does-not-fit");
    Expect.refused(
        changeOn(APRIL, Kind.AREA_ADDED, WayOfKorsbaek.COUNCIL, "syd", "Syd", null),
        "forum-not-partitioned");
    changeOn(APRIL, Kind.AREA_RENAMED, TEAM, "skovskolen", "Ny Skovskole", null).orThrow();
    changeOn(APRIL, Kind.AREA_ENDED, TEAM, "havnen", null, null).orThrow();
    assertThat(teams()).containsExactly("Lokalt SSP-team, Ny Skovskole");
  }

  @Test
  @Proves("KOG-09")
  void the_head_of_the_school_answers_for_its_team_whoever_that_is() {
    Post head = korsbaek.post("Skoleleder", Role.PARTNER, TEAM + "@havnen", "skoleleder");
    UserActor first = korsbaek.employ("hanne", head);
    changeOn(korsbaek.today(), Kind.AREA_ADDED, TEAM, "skovskolen", "Skovskolen", null).orThrow();
    korsbaek.employ(
        "svend", korsbaek.post("Skoleleder", Role.PARTNER, TEAM + "@skovskolen", "skoleleder"));
    assertThat(view(TEAM + "@havnen").responsible()).containsExactly(first.name());

    UserActor second = korsbaek.user("henrik");
    LocalDate tomorrow = korsbaek.today().plusDays(1);
    korsbaek
        .administration
        .endHolding(korsbaek.tenant, korsbaek.administrator, head.id(), first.user(), tomorrow)
        .orThrow();
    korsbaek
        .administration
        .appoint(
            korsbaek.tenant,
            korsbaek.administrator,
            new PostHolding(head.id(), second.user(), tomorrow, Optional.empty()))
        .orThrow();

    korsbaek.clock.goTo(tomorrow);
    assertThat(view(TEAM + "@havnen").responsible()).containsExactly(second.name());
  }

  @Test
  @Proves("KOG-09")
  void a_team_meets_for_its_own_school_alone() {
    Expect.refused(plan(TEAM, "2026-03-16T10:00"), "forum-not-standing");
    MeetingView planned = plan(TEAM + "@havnen", "2026-03-16T10:00").orThrow();
    assertThat(planned.forumName()).isEqualTo("Lokalt SSP-team, Havneskolen");
    change(Kind.AREA_ADDED, TEAM, "skovskolen", "Skovskolen", null).orThrow();
    korsbaek.clock.goTo(LocalDate.of(2026, 4, 2));
    Meeting own = plan(TEAM + "@havnen", "2026-04-10T10:00").orThrow().meeting();
    putOnAgenda(own, korsbaek.refer());
    UserActor here =
        korsbaek.employ(
            "hanne", korsbaek.post("Skoleleder", Role.PARTNER, TEAM + "@havnen", "skoleleder"));
    UserActor elsewhere =
        korsbaek.employ(
            "svend", korsbaek.post("Skoleleder", Role.PARTNER, TEAM + "@skovskolen", "skoleleder"));

    korsbaek.meetings.agenda(korsbaek.tenant, here, own.id()).orThrow();
    Expect.notFound(korsbaek.meetings.agenda(korsbaek.tenant, elsewhere, own.id()));
  }

  @Test
  void a_leader_or_an_administrator_arranges_forums_and_gives_a_whole_change() {
    for (UserActor other : List.of(korsbaek.caseworker, korsbaek.secretary, korsbaek.school)) {
      Expect.notAllowed(
          korsbaek.forums.change(
              korsbaek.tenant,
              other,
              asked(APRIL, Kind.SWITCHED_ON, WayOfKorsbaek.COUNCIL, null, null, null)));
    }
    Expect.refused(
        change(Kind.RENAMED, WayOfKorsbaek.COUNCIL, null, null, null), "forum-change-incomplete");
    Expect.refused(
        changeOn(
            korsbaek.today().minusDays(1),
            Kind.RENAMED,
            WayOfKorsbaek.COUNCIL,
            null,
            "Rådet",
            null),
        "forum-day-passed");
    Expect.refused(change(Kind.RENAMED, "ukendt", null, "Rådet", null), "unknown-forum");
  }

  private List<String> teams() {
    return korsbaek.forums.forums(korsbaek.tenant, korsbaek.school).orThrow().stream()
        .filter(f -> f.area().isPresent())
        .map(f -> f.forum().name())
        .toList();
  }

  private ForumView view(String forum) {
    return korsbaek.forums.forums(korsbaek.tenant, korsbaek.leader).orThrow().stream()
        .filter(f -> f.forum().id().equals(forum))
        .findFirst()
        .orElseThrow();
  }

  private String owner(String programme) {
    return korsbaek
        .forums
        .wayOfWorking(korsbaek.tenant, korsbaek.outsider)
        .orThrow()
        .programme(programme)
        .orElseThrow()
        .forum();
  }

  private String name(MeetingView meeting) {
    return korsbaek
        .meetings
        .agenda(korsbaek.tenant, korsbaek.leader, meeting.meeting().id())
        .orThrow()
        .forumName();
  }

  private Meeting meeting(Meeting which) {
    return korsbaek
        .meetings
        .agenda(korsbaek.tenant, korsbaek.leader, which.id())
        .orThrow()
        .meeting();
  }

  private void putOnAgenda(Meeting meeting, CaseView file) {
    korsbaek
        .meetings
        .putOnAgenda(
            korsbaek.tenant,
            korsbaek.caseworker,
            meeting.id(),
            new AgendaItemId(korsbaek.ids.next()),
            file.file().id(),
            Optional.empty())
        .orThrow();
  }

  private Outcome<MeetingView> plan(String forum, String localTime) {
    return korsbaek.meetings.plan(
        korsbaek.tenant,
        korsbaek.leader,
        new MeetingId(korsbaek.ids.next()),
        forum,
        LocalDateTime.parse(localTime).atZone(SettableClock.COPENHAGEN).toInstant(),
        "Rådhuset",
        false);
  }

  private Outcome<ForumChange> change(
      Kind kind, String forum, String area, String name, String successor) {
    return changeOn(APRIL, kind, forum, area, name, successor);
  }

  private Outcome<ForumChange> changeOn(
      LocalDate from, Kind kind, String forum, String area, String name, String successor) {
    return korsbaek.forums.change(
        korsbaek.tenant, korsbaek.leader, asked(from, kind, forum, area, name, successor));
  }

  private NewChange asked(
      LocalDate from, Kind kind, String forum, String area, String name, String successor) {
    return new NewChange(
        korsbaek.ids.next(),
        forum,
        kind,
        Optional.ofNullable(area),
        from,
        Optional.ofNullable(name),
        Optional.ofNullable(successor),
        "Besluttet af styregruppen");
  }
}
