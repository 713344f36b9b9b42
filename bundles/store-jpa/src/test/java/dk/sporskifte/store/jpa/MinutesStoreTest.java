package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.port.MeetingStore.Silent;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesStoreTest {
  private static final Instant STARTS = CLOCK.instant().plus(Duration.ofDays(1));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

  private final String forum = "forum-" + TestTenant.id();
  private UserActor coordinator;
  private UserActor secretary;
  private UserActor police;
  private UserActor colleague;
  private Meeting meeting;
  private CaseFile file;
  private AgendaItem item;
  private Participant told;
  private Participant untold;

  @BeforeEach
  void a_line_of_which_one_of_two_from_the_police_may_hear() {
    coordinator = KOGE.user(Role.CASEWORKER);
    secretary = KOGE.user(Role.SECRETARIAT);
    police = KOGE.user(Role.PARTNER);
    colleague = KOGE.user(Role.PARTNER);
    meeting =
        new Meeting(
            new MeetingId(TestTenant.id()),
            forum,
            STARTS,
            "Rådhuset",
            false,
            Meeting.State.PLANNED,
            Optional.empty(),
            1);
    told = participant(police);
    untold = participant(colleague);
    file = Given.openCase(KOGE, coordinator);
    item =
        new AgendaItem(
            new AgendaItemId(TestTenant.id()), meeting.id(), file.id(), 1, Optional.empty(), 1);
    KOGE.run(
        coordinator,
        s -> {
          s.meetings().add(meeting);
          s.meetings().add(told);
          s.meetings().add(untold);
          s.meetings().add(item);
          s.meetings()
              .add(
                  new DisclosureBasis(
                      TestTenant.id(),
                      item.id(),
                      told.id(),
                      LegalBasis.RPL115_SSP,
                      "Kender miljøet",
                      coordinator.user(),
                      CLOCK.instant()));
        });
  }

  @Test
  @Proves("LAW-01")
  void named_lines_are_fixed_by_somebody_who_does_not_see_the_case() {
    say();
    MeetingMinutes minutes = fix(secretary, Set.of(told.id(), untold.id()), CLOCK.instant());

    MeetingMinutes.Line line = lines(coordinator, minutes).get(0);
    assertThat(line.caseId()).isEqualTo(file.id());
    assertThat(line.bases()).containsExactly(LegalBasis.RPL115_SSP);
    assertThat(line.said())
        .extracting(MeetingMinutes.Said::first, MeetingMinutes.Said::kind)
        .containsExactly(tuple("Natteliv", MeetingMinutes.Said.Kind.TOLD));
    assertThat(lines(secretary, minutes)).as("who fixed them").isEmpty();
    assertThat(lines(police, minutes)).as("had the basis").hasSize(1);
    assertThat(lines(colleague, minutes)).as("of the same organisation").isEmpty();
    assertThat(KOGE.listed(colleague, s -> s.minutes().of(meeting.id()))).containsExactly(minutes);
    UserActor outsider = KOGE.user(Role.PARTNER);
    assertThat(KOGE.listed(outsider, s -> s.minutes().of(meeting.id()))).isEmpty();
    assertThat(lines(outsider, minutes)).isEmpty();
    assertThat(lines(KOGE.user(Role.BOARD_MEMBER), minutes)).isEmpty();
  }

  @Test
  @Proves("LAW-01")
  void a_line_is_named_by_a_basis_recorded_in_time_of_somebody_entitled_alone() {
    assertThat(
            lines(coordinator, fix(secretary, Set.of(told.id()), CLOCK.instant().minusSeconds(1))))
        .isEmpty();
    assertThat(lines(coordinator, fix(secretary, Set.of(untold.id()), CLOCK.instant()))).isEmpty();
    assertThat(KOGE.refusal(police, s -> fix(s, police, Set.of(told.id()), CLOCK.instant())).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  @Proves("KBH-18")
  void who_came_is_written_down_and_corrected() {
    KOGE.run(coordinator, s -> s.meetings().save(presence(Presence.Kind.ABSENT)));
    KOGE.run(coordinator, s -> s.meetings().save(presence(Presence.Kind.PRESENT)));

    assertThat(KOGE.listed(police, s -> s.meetings().presences(meeting.id())))
        .containsExactly(presence(Presence.Kind.PRESENT));
    assertThat(
            KOGE.refusal(
                    police,
                    s ->
                        s.meetings()
                            .save(
                                new Presence(
                                    untold.id(),
                                    Presence.Kind.PRESENT,
                                    police.user(),
                                    CLOCK.instant())))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  @Proves("KBH-41")
  void the_clock_finds_silent_parties_until_they_have_spoken_or_were_asked() {
    assertThat(silent()).containsExactly(silence());
    assertThat(
            KOGE.listed(
                coordinator, s -> s.meetings().silent(CLOCK.instant(), STARTS.plusSeconds(1))))
        .as("nobody else asks the clock's question")
        .filteredOn(s -> s.meeting().equals(meeting.id()))
        .isEmpty();

    Reminder reminder =
        new Reminder(TestTenant.id(), item.id(), told.id(), Optional.empty(), CLOCK.instant());
    KOGE.run(SystemActor.CLOCK, s -> s.meetings().add(reminder));

    assertThat(silent()).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.meetings().reminders(meeting.id())))
        .containsExactly(reminder);
    assertThat(KOGE.listed(secretary, s -> s.meetings().reminders(meeting.id()))).isEmpty();
  }

  @Test
  @Proves("KBH-41")
  void who_has_spoken_is_silent_no_more() {
    say();

    assertThat(silent()).isEmpty();
  }

  @Test
  @Proves("KBH-25")
  void sight_moves_with_the_meeting_for_whom_it_was_given_through_it_alone() {
    Instant ends = sightEnds(DAY);
    Instant later = sightEnds(DAY.plusDays(7));
    grant(police, Optional.of(ends));
    grant(colleague, Optional.of(ends.plusSeconds(60)));

    KOGE.run(
        secretary,
        s -> s.meetings().moveSight(meeting.id(), Set.of(told.id(), untold.id()), ends, later));

    assertThat(untils(police)).containsExactly(Optional.of(later));
    assertThat(untils(colleague)).containsExactly(Optional.of(ends.plusSeconds(60)));
    assertThat(
            KOGE.refusal(
                    police,
                    s -> s.meetings().moveSight(meeting.id(), Set.of(told.id()), later, ends))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  @Proves("KBH-38")
  void an_appointment_is_kept_with_its_dates_and_takes_its_sight_with_it() {
    UserActor leader = KOGE.user(Role.LEADER);
    Appointment appointment =
        new Appointment(
            TestTenant.id(),
            forum,
            "police",
            Optional.of(police.user()),
            "Storm Klitvænge",
            DAY.minusMonths(1),
            Optional.empty(),
            "Direktøren",
            Optional.empty(),
            leader.user(),
            CLOCK.instant(),
            1);
    KOGE.run(leader, s -> s.forums().add(appointment));
    grant(police, Optional.of(sightEnds(DAY)));
    grant(colleague, Optional.of(sightEnds(DAY)));
    assertThat(seesCase(police)).isTrue();

    KOGE.run(
        leader,
        s -> {
          s.forums().save(appointment.ended(DAY, "Er flyttet"));
          s.forums().endSightOf(police.user(), forum, "police", DAY, CLOCK.instant());
        });

    assertThat(seesCase(police)).isFalse();
    assertThat(seesCase(colleague)).isTrue();
    assertThat(KOGE.found(police, s -> s.forums().appointment(appointment.id())))
        .satisfies(a -> assertThat(a.orElseThrow().until()).contains(DAY));
    assertThat(KOGE.listed(police, s -> s.forums().appointments()))
        .filteredOn(a -> a.forum().equals(forum))
        .hasSize(1);
    assertThat(
            KOGE.refusal(
                    coordinator,
                    s ->
                        s.forums().endSightOf(police.user(), forum, "police", DAY, CLOCK.instant()))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private boolean seesCase(UserActor user) {
    return KOGE.ask(user, s -> s.access().sees(file.id().value()));
  }

  private List<Optional<Instant>> untils(UserActor user) {
    return KOGE.listed(coordinator, s -> s.access().of(file.id().value())).stream()
        .filter(g -> g.grantee().equals(user.id()))
        .map(Grant::until)
        .toList();
  }

  private void grant(UserActor user, Optional<Instant> until) {
    KOGE.run(
        coordinator,
        s -> {
          s.access()
              .grant(
                  new Grant(
                      file.id().value(),
                      file.person(),
                      user.id(),
                      CLOCK.instant(),
                      until,
                      "Deltager i møde"));
          if (user.equals(colleague)) {
            s.meetings()
                .add(
                    new DisclosureBasis(
                        TestTenant.id(),
                        item.id(),
                        untold.id(),
                        LegalBasis.RPL115_SSP,
                        "Kender miljøet",
                        coordinator.user(),
                        CLOCK.instant()));
          }
        });
  }

  private static Instant sightEnds(LocalDate day) {
    return day.plusDays(2).atStartOfDay(SettableClock.COPENHAGEN).toInstant();
  }

  private List<Silent> silent() {
    return KOGE
        .listed(SystemActor.CLOCK, s -> s.meetings().silent(CLOCK.instant(), STARTS.plusSeconds(1)))
        .stream()
        .filter(s -> s.meeting().equals(meeting.id()))
        .toList();
  }

  private Silent silence() {
    return new Silent(item.id(), file.id(), meeting.id(), told.id(), Optional.of(police.user()));
  }

  private Presence presence(Presence.Kind kind) {
    return new Presence(told.id(), kind, coordinator.user(), CLOCK.instant());
  }

  private void say() {
    KOGE.run(
        police,
        s ->
            s.meetings()
                .add(
                    new Contribution(
                        TestTenant.id(),
                        item.id(),
                        told.id(),
                        false,
                        "Natteliv",
                        "",
                        police.user(),
                        CLOCK.instant())));
  }

  private MeetingMinutes fix(UserActor actor, Set<ParticipantId> entitled, Instant heldAt) {
    return KOGE.ask(actor, s -> fix(s, actor, entitled, heldAt));
  }

  private MeetingMinutes fix(
      Stores stores, UserActor actor, Set<ParticipantId> entitled, Instant heldAt) {
    int edition = stores.minutes().of(meeting.id()).size() + 1;
    MeetingMinutes minutes =
        new MeetingMinutes(
            TestTenant.id(), meeting.id(), "Politiet", edition, 1, actor.user(), CLOCK.instant());
    stores.minutes().fix(minutes, entitled, heldAt);
    return minutes;
  }

  private List<MeetingMinutes.Line> lines(UserActor actor, MeetingMinutes minutes) {
    return KOGE.listed(actor, s -> s.minutes().lines(minutes));
  }

  private Participant participant(UserActor user) {
    return new Participant(
        new ParticipantId(TestTenant.id()),
        meeting.id(),
        Optional.of(user.user()),
        "Storm Klitvænge ",
        "Politiet",
        OrganisationKind.POLICE,
        user.equals(police) ? "police" : "police-too");
  }
}
