package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AppointingAuthorities.NewAppointment;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.AgendaView.Seating;
import dk.sporskifte.casework.forums.AuthoritiesAppointed;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  private final MondayMeeting monday = new MondayMeeting(Korsbaek.working(CoordinationGroup.way()));
  private final Korsbaek korsbaek = monday.korsbaek;
  private final AuthoritiesAppointed authorities = new AuthoritiesAppointed(korsbaek.audited);
  private final MinutesOfMeetings minutes = new MinutesOfMeetings(korsbaek.audited);
  private final ParticipantId authority = new ParticipantId(korsbaek.ids.next());

  @Test
  @Proves("KBH-18")
  void ad_hoc_seats_are_invited_and_not_counted() {
    korsbaek.clock.goTo(DAY);
    came(monday.police, Presence.Kind.PRESENT).orThrow();
    assertThat(monday.agenda(korsbaek.caseworker).attendance())
        .isEqualTo(new AgendaView.Attendance(0, 1));

    came(monday.teacher, Presence.Kind.PRESENT).orThrow();
    assertThat(monday.agenda(korsbaek.caseworker).attendance())
        .isEqualTo(new AgendaView.Attendance(1, 1));

    came(monday.teacher, Presence.Kind.ABSENT).orThrow();
    assertThat(seating(monday.teacher).presence()).contains(Presence.Kind.ABSENT);
    assertThat(seating(monday.police).counted()).isFalse();
    assertThat(monday.agenda(korsbaek.caseworker).attendance().present()).isZero();
  }

  @Test
  void who_came_is_seen_at_the_meeting_and_word_is_sent_before() {
    came(monday.teacher, Presence.Kind.SENT_WORD).orThrow();
    Expect.refused(came(monday.teacher, Presence.Kind.PRESENT), "meeting-not-today");
    Expect.notFound(
        minutes.presence(
            korsbaek.tenant,
            korsbaek.secretary,
            monday.meeting.id(),
            new ParticipantId(korsbaek.ids.next()),
            Presence.Kind.SENT_WORD));
    Expect.notFound(
        minutes.presence(
            korsbaek.tenant,
            korsbaek.outsider,
            monday.meeting.id(),
            monday.teacher,
            Presence.Kind.SENT_WORD));
  }

  @Test
  @Proves("KBH-39")
  void who_facilitates_concludes_nothing_without_somebody_who_decides() {
    korsbaek.clock.goTo(DAY);
    came(monday.police, Presence.Kind.SENT_WORD).orThrow();
    came(monday.teacher, Presence.Kind.ABSENT).orThrow();
    Expect.refused(conclude(korsbaek.caseworker), "facilitator-decides-nothing");

    came(monday.teacher, Presence.Kind.PRESENT).orThrow();
    conclude(korsbaek.caseworker).orThrow();

    assertThat(korsbaek.show(monday.first).decisions().get(0).grounds())
        .extracting(g -> g.reason())
        .contains("Besluttet på mødet af Korsbæk Skole");
  }

  @Test
  @Proves("KBH-39")
  void who_facilitates_is_no_decider() {
    ParticipantId secretary = new ParticipantId(korsbaek.ids.next());
    monday
        .invite(secretary, Optional.of(korsbaek.caseworker.user()), "Korsbæk", "medarbejder")
        .orThrow();

    assertThat(seating(secretary).decides()).isFalse();
    assertThat(seating(secretary).counted()).isTrue();
    assertThat(seating(monday.teacher).decides()).isTrue();
  }

  @Test
  @Proves("KBH-20")
  void a_secretariat_attends_where_it_may_and_is_no_member_there() {
    ParticipantId guest = new ParticipantId(korsbaek.ids.next());
    monday
        .invite(
            guest,
            Optional.of(korsbaek.secretary.user()),
            "Sekretariatet",
            CoordinationGroup.SECRETARY)
        .orThrow();

    assertThat(seating(guest).counted()).isFalse();
    assertThat(seating(guest).decides()).isFalse();

    MondayMeeting elsewhere = new MondayMeeting();
    Expect.refused(
        elsewhere.invite(
            new ParticipantId(elsewhere.korsbaek.ids.next()),
            Optional.empty(),
            "Sekretariatet",
            CoordinationGroup.SECRETARY),
        "unknown-seat");
  }

  @Test
  @Proves("KBH-38")
  void a_seat_for_authority_persons_is_filled_on_days_of_an_appointment_alone() {
    Expect.refused(inviteAuthority(), "not-appointed");

    Appointment early = appoint(DAY.minusDays(20), Optional.of(DAY)).orThrow();
    Expect.refused(inviteAuthority(), "not-appointed");
    assertThat(early.recordedBy()).isEqualTo(korsbaek.leader.user());
    assertThat(early.appointedBy()).isEqualTo("Direktøren");

    appoint(DAY, Optional.empty()).orThrow();
    inviteAuthority().orThrow();

    assertThat(seating(authority).decides()).isTrue();
  }

  @Test
  @Proves("KBH-38")
  void who_is_appointed_no_more_sees_no_name_and_decides_nothing() {
    Appointment appointment = appoint(DAY.minusDays(30), Optional.empty()).orThrow();
    inviteAuthority().orThrow();
    monday.basis(monday.item, authority, LegalBasis.WITHIN_MUNICIPALITY).orThrow();
    assertThat(monday.line(korsbaek.triage, monday.item).named()).isPresent();

    Appointment ended =
        authorities
            .end(korsbaek.tenant, korsbaek.leader, appointment.id(), 1, DAY, "Er flyttet")
            .orThrow();

    assertThat(ended.endedBecause()).contains("Er flyttet");
    assertThat(monday.line(korsbaek.triage, monday.item).named()).isEmpty();
    assertThat(seating(authority).appointed()).isFalse();
    assertThat(seating(authority).decides()).isFalse();
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.triage, monday.first));
    Expect.refused(
        monday.basis(monday.other, authority, LegalBasis.WITHIN_MUNICIPALITY), "not-appointed");
  }

  @Test
  @Proves("KBH-38")
  void a_post_on_the_seat_is_no_appointment() {
    UserActor unappointed =
        korsbaek.employ(
            "birgit",
            korsbaek.post(
                "Myndighed",
                Role.CASEWORKER,
                WayOfKorsbaek.PLUS_MEETING,
                CoordinationGroup.AUTHORITY));
    assertThat(korsbaek.cases.show(korsbaek.tenant, unappointed, monday.first).orThrow())
        .as("sees the case by the post")
        .isNotNull();

    assertThat(monday.line(unappointed, monday.item).named()).isEmpty();
    Expect.refused(conclude(unappointed), "not-appointed");

    appointed(unappointed.user(), DAY.minusDays(1), Optional.empty()).orThrow();
    assertThat(monday.line(unappointed, monday.item).named()).isPresent();
  }

  @Test
  void an_account_is_linked_to_such_a_seat_by_its_own_appointment() {
    authorities
        .appoint(
            korsbaek.tenant,
            korsbaek.leader,
            new NewAppointment(
                korsbaek.ids.next(),
                WayOfKorsbaek.PLUS_MEETING,
                CoordinationGroup.AUTHORITY,
                Optional.empty(),
                "En deltager",
                DAY,
                Optional.empty(),
                "Direktøren"))
        .orThrow();
    monday.invite(authority, Optional.empty(), "SOF", CoordinationGroup.AUTHORITY).orThrow();

    Expect.refused(
        korsbaek.meetings.link(
            korsbaek.tenant,
            korsbaek.secretary,
            monday.meeting.id(),
            authority,
            korsbaek.triage.user()),
        "not-appointed");
  }

  @Test
  void an_appointment_is_somebody_elses_to_record_and_fits_seat_and_time() {
    Expect.refused(
        authorities.appoint(
            korsbaek.tenant,
            korsbaek.leader,
            asked("skole", korsbaek.triage.user(), DAY, Optional.empty())),
        "seat-needs-no-appointment");
    Expect.refused(
        appointed(korsbaek.leader.user(), DAY, Optional.empty()), "not-appointing-yourself");
    Expect.refused(appoint(DAY, Optional.of(DAY)), "appointment-ends-first");
    Appointment first = appoint(DAY, Optional.of(DAY.plusDays(10))).orThrow();
    Expect.refused(appoint(DAY.plusDays(9), Optional.empty()), "appointed-then");
    appoint(DAY.plusDays(10), Optional.empty()).orThrow();
    Expect.refused(
        authorities.end(
            korsbaek.tenant, korsbaek.leader, first.id(), 1, DAY.plusDays(10), "For sent"),
        "appointment-not-lasting");
    Expect.stale(authorities.end(korsbaek.tenant, korsbaek.leader, first.id(), 2, DAY, "Fejl"));
    Expect.notAllowed(authorities.appoint(korsbaek.tenant, korsbaek.caseworker, asked(DAY)));
    assertThat(authorities.list(korsbaek.tenant, korsbaek.police).orThrow()).hasSize(2);
  }

  private Seating seating(ParticipantId participant) {
    return monday.agenda(korsbaek.caseworker).seating().stream()
        .filter(s -> s.participant().equals(participant))
        .findFirst()
        .orElseThrow();
  }

  private Outcome<AgendaView> came(ParticipantId who, Presence.Kind kind) {
    return minutes.presence(korsbaek.tenant, korsbaek.secretary, monday.meeting.id(), who, kind);
  }

  private Outcome<AgendaView> inviteAuthority() {
    return monday.invite(
        authority, Optional.of(korsbaek.triage.user()), "SOF", CoordinationGroup.AUTHORITY);
  }

  private Outcome<AgendaView> conclude(UserActor actor) {
    return korsbaek.meetings.conclude(
        korsbaek.tenant, actor, monday.item, 1, "Tilbydes et forløb", Optional.empty());
  }

  private Outcome<Appointment> appoint(LocalDate from, Optional<LocalDate> until) {
    return appointed(korsbaek.triage.user(), from, until);
  }

  private Outcome<Appointment> appointed(UserId user, LocalDate from, Optional<LocalDate> until) {
    return authorities.appoint(
        korsbaek.tenant, korsbaek.leader, asked(CoordinationGroup.AUTHORITY, user, from, until));
  }

  private NewAppointment asked(LocalDate from) {
    return asked(CoordinationGroup.AUTHORITY, korsbaek.triage.user(), from, Optional.empty());
  }

  private NewAppointment asked(
      String seat, UserId user, LocalDate from, Optional<LocalDate> until) {
    return new NewAppointment(
        korsbaek.ids.next(),
        WayOfKorsbaek.PLUS_MEETING,
        seat,
        Optional.of(user),
        "Bent Myndig",
        from,
        until,
        "Direktøren");
  }
}
