package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgendaTest {
  private final MondayMeeting monday = new MondayMeeting();
  private final Korsbaek korsbaek = monday.korsbaek;

  @Test
  @Proves("LAW-01")
  void a_line_is_anonymous_for_a_participant_without_a_recorded_basis() {
    AgendaView.Line line = monday.line(korsbaek.police, monday.item);

    assertThat(line.label()).isEqualTo("Sag 1");
    assertThat(line.named()).isEmpty();
    assertThat(line.bases()).isEmpty();
    assertThat(line.item().caseId()).isEmpty();
    assertThat(monday.line(korsbaek.caseworker, monday.item).named().orElseThrow().caseId())
        .isEqualTo(monday.first);
  }

  @Test
  @Proves({"LAW-01", "HEL-06"})
  void a_recorded_basis_names_that_line_for_that_participant_until_the_day_after_the_meeting() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    assertThat(monday.line(korsbaek.police, monday.item).named().orElseThrow().caseId())
        .isEqualTo(monday.first);
    assertThat(monday.line(korsbaek.police, monday.other).named()).isEmpty();

    korsbaek.clock.set(Instant.parse("2026-03-10T22:59:59Z"));
    assertThat(monday.line(korsbaek.police, monday.item).named()).isPresent();
    korsbaek.clock.set(Instant.parse("2026-03-10T23:00:00Z"));
    assertThat(monday.line(korsbaek.police, monday.item).named()).isEmpty();
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first));
  }

  @Test
  void a_participant_sees_the_own_basis_and_those_who_prepare_see_all() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();

    assertThat(monday.line(korsbaek.police, monday.item).bases())
        .extracting(b -> b.participant())
        .containsExactly(monday.police);
    assertThat(monday.line(korsbaek.caseworker, monday.item).bases()).hasSize(2);
  }

  @Test
  @Proves("LAW-01")
  void each_disclosure_has_one_basis_that_fits_and_a_necessity() {
    assertThat(
            Expect.requirements(
                Expect.refused(
                    monday.basis(
                        korsbaek.caseworker,
                        monday.item,
                        monday.police,
                        LegalBasis.RPL115_SSP,
                        " "),
                    "necessity-missing")))
        .containsExactly("LAW-01");
    Expect.refused(
        monday.basis(monday.item, monday.police, LegalBasis.WITHIN_MUNICIPALITY),
        "basis-not-for-recipient");
    Expect.refused(
        monday.basis(monday.item, monday.police, LegalBasis.CONSENT), "custody-holder-consents");
    Expect.refused(
        monday.basis(monday.other, monday.police, LegalBasis.CUSTODY_HOLDER_CONSENT),
        "adult-consents-alone");
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();
    Expect.refused(
        monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP), "basis-recorded");
  }

  @Test
  void a_basis_is_for_somebody_who_takes_part_and_recorded_by_somebody_who_sees_the_case() {
    Expect.notFound(
        monday.basis(monday.item, new ParticipantId(korsbaek.ids.next()), LegalBasis.RPL115_SSP));
    Expect.notFound(
        monday.basis(
            korsbaek.secretary,
            monday.item,
            monday.police,
            LegalBasis.RPL115_SSP,
            "Kender miljøet"));
    Expect.notAllowed(
        monday.basis(
            korsbaek.police, monday.item, monday.police, LegalBasis.RPL115_SSP, "Vil vide det"));
  }

  @Test
  void the_secretariat_prepares_without_seeing_whom_it_is_about() {
    AgendaView agenda = monday.agenda(korsbaek.secretary);

    assertThat(agenda.lines()).extracting(AgendaView.Line::label).containsExactly("Sag 1", "Sag 2");
    assertThat(agenda.lines()).allSatisfy(line -> assertThat(line.named()).isEmpty());
    assertThat(agenda.unmet()).containsExactly("SSP-medarbejder");
  }

  @Test
  void who_neither_prepares_nor_takes_part_nor_sits_in_the_forum_sees_no_agenda() {
    Expect.notFound(
        korsbaek.meetings.agenda(korsbaek.tenant, korsbaek.triage, monday.meeting.id()));
    Expect.notFound(
        korsbaek.meetings.agenda(korsbaek.tenant, korsbaek.auditor, monday.meeting.id()));
    assertThat(monday.agenda(korsbaek.school).lines())
        .as("a seat in the forum")
        .hasSize(2)
        .allSatisfy(line -> assertThat(line.named()).isEmpty());
  }

  @Test
  void a_participant_with_a_basis_sees_the_case_as_a_guest() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    var guest = korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first).orThrow();

    assertThat(guest.tasks()).isEmpty();
    assertThat(guest.decisions()).isEmpty();
    assertThat(guest.person().address()).isEmpty();
    assertThat(guest.notificationOffered()).isTrue();
  }

  @Test
  @Proves("HEL-36")
  void an_agenda_is_filled_with_what_waits_for_the_forum_and_is_due_by_then() {
    korsbaek.meeting("2026-03-05T10:00");
    CaseId dueBefore = korsbaek.refer().file().id();
    CaseId ofAnotherForum =
        korsbaek.refer(AReferral.in(korsbaek).to(WayOfKorsbaek.ORDINARY)).file().id();

    AgendaView filled =
        korsbaek
            .meetings
            .fillAgenda(korsbaek.tenant, korsbaek.caseworker, monday.meeting.id())
            .orThrow();

    assertThat(filled.lines())
        .extracting(line -> line.named().orElseThrow().caseId())
        .containsExactly(monday.first, monday.second, dueBefore);
    assertThat(korsbaek.show(dueBefore).file().state()).isEqualTo(CaseState.ON_AGENDA);
    assertThat(korsbaek.show(ofAnotherForum).file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(
            korsbaek
                .meetings
                .fillAgenda(korsbaek.tenant, korsbaek.caseworker, monday.meeting.id())
                .orThrow()
                .lines())
        .as("nothing twice")
        .hasSize(3);
  }

  @Test
  @Proves({"HEL-36", "LAW-01"})
  void a_secretary_fills_it_with_what_is_due_and_learns_of_nobody() {
    CaseId due = korsbaek.refer().file().id();

    AgendaView filled =
        korsbaek
            .meetings
            .fillAgenda(korsbaek.tenant, korsbaek.secretary, monday.meeting.id())
            .orThrow();

    assertThat(filled.lines()).hasSize(3).allSatisfy(line -> assertThat(line.named()).isEmpty());
    assertThat(korsbaek.show(due).file().state()).isEqualTo(CaseState.ON_AGENDA);
    assertThat(monday.agenda(korsbaek.caseworker).lines())
        .extracting(line -> line.named().orElseThrow().caseId())
        .contains(due);
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.secretary, due));
  }

  @Test
  @Proves("KOG-05")
  void a_forum_that_sees_figures_only_never_has_a_case_on_its_agenda() {
    MeetingId council = new MeetingId(korsbaek.ids.next());
    korsbaek
        .meetings
        .plan(
            korsbaek.tenant,
            korsbaek.secretary,
            council,
            WayOfKorsbaek.COUNCIL,
            Instant.parse("2026-03-20T09:00:00Z"),
            "Rådhuset",
            false)
        .orThrow();

    Refusal refusal =
        Expect.refused(
            korsbaek.meetings.putOnAgenda(
                korsbaek.tenant,
                korsbaek.caseworker,
                council,
                new AgendaItemId(korsbaek.ids.next()),
                monday.first,
                Optional.empty()),
            "forum-sees-figures-only");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
  }

  @Test
  void a_case_is_on_an_agenda_once_put_there_by_somebody_who_sees_it() {
    Expect.refused(
        monday.put(new AgendaItemId(korsbaek.ids.next()), monday.first), "on-agenda-already");
    Expect.notFound(
        korsbaek.meetings.putOnAgenda(
            korsbaek.tenant,
            korsbaek.secretary,
            korsbaek.meeting("2026-03-16T10:00").id(),
            new AgendaItemId(korsbaek.ids.next()),
            monday.first,
            Optional.empty()));
  }

  @Test
  void people_are_invited_to_a_seat_of_the_forum_once() {
    ParticipantId id = new ParticipantId(korsbaek.ids.next());
    Expect.refused(monday.invite(id, Optional.empty(), "Politiet", "findes-ikke"), "unknown-seat");
    Expect.refused(
        monday.invite(id, Optional.of(korsbaek.police.user()), "Politiet", "politi"),
        "already-invited");
    Expect.notFound(
        monday.invite(id, Optional.of(new UserId(korsbaek.ids.next())), "Politiet", "politi"));
    Expect.refused(monday.invite(id, Optional.empty(), " ", "politi"), "text-missing");
    Expect.refused(
        monday.invite(id, Optional.empty(), "Korsbæk Skole", "indstiller"),
        "presenter-is-no-participant");
  }

  @Test
  @Proves("LAW-01")
  void who_gets_an_account_later_sees_what_was_disclosed_to_them_and_no_more() {
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();
    UserActor karen = korsbaek.school;

    link(korsbaek.caseworker, monday.teacher, karen).orThrow();

    assertThat(monday.line(karen, monday.item).named()).isPresent();
    assertThat(monday.line(karen, monday.other).named()).isEmpty();
    korsbaek.clock.goTo(LocalDate.of(2026, 3, 11));
    assertThat(monday.line(karen, monday.item).named()).isEmpty();
  }

  @Test
  @Proves("LAW-01")
  void an_account_linked_by_who_sees_no_case_shows_none_until_somebody_does_who_sees_it() {
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();

    link(korsbaek.secretary, monday.teacher, korsbaek.school).orThrow();
    assertThat(monday.line(korsbaek.school, monday.item).named()).isEmpty();

    link(korsbaek.caseworker, monday.teacher, korsbaek.school).orThrow();
    assertThat(monday.line(korsbaek.school, monday.item).named()).isPresent();
  }

  @Test
  void an_account_is_linked_by_another_to_who_has_none_and_is_not_there_already() {
    Expect.refused(
        link(korsbaek.secretary, monday.teacher, korsbaek.secretary), "not-your-own-account");
    Expect.refused(link(korsbaek.secretary, monday.teacher, korsbaek.police), "already-invited");
    Expect.refused(
        link(korsbaek.secretary, monday.police, korsbaek.school), "participant-has-account");
    Expect.notFound(
        link(korsbaek.secretary, new ParticipantId(korsbaek.ids.next()), korsbaek.school));
    Expect.notAllowed(link(korsbaek.police, monday.teacher, korsbaek.school));
  }

  @Test
  @Proves("LAW-03")
  void who_is_told_to_be_private_is_disclosed_to_by_consent_alone() {
    ParticipantId club = new ParticipantId(korsbaek.ids.next());
    korsbaek
        .meetings
        .invite(
            korsbaek.tenant,
            korsbaek.secretary,
            monday.meeting.id(),
            club,
            Optional.empty(),
            "En træner",
            "Klubben ved Åen",
            Optional.of(OrganisationKind.PRIVATE),
            "skole")
        .orThrow();

    Expect.refused(monday.basis(monday.item, club, LegalBasis.RPL115_SSP), "partner-needs-consent");
  }

  private Outcome<AgendaView> link(UserActor actor, ParticipantId participant, UserActor account) {
    return korsbaek.meetings.link(
        korsbaek.tenant, actor, monday.meeting.id(), participant, account.user());
  }

  @Test
  @Proves("LAW-01")
  void a_cancelled_meeting_shows_its_participants_nothing_more() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    korsbaek
        .meetings
        .cancel(korsbaek.tenant, korsbaek.caseworker, monday.meeting.id(), 1, "Sygdom")
        .orThrow();

    korsbaek.clock.advance(Duration.ofMillis(1));
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.police, monday.first));
    assertThat(korsbaek.show(monday.first)).isNotNull();
    Expect.refused(
        monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP), "meeting-cancelled");
  }

  @Test
  void what_somebody_sees_for_another_reason_a_cancelled_meeting_leaves_to_them() {
    ParticipantId caseworker = new ParticipantId(korsbaek.ids.next());
    monday
        .invite(
            caseworker, Optional.of(korsbaek.caseworker.user()), "Korsbæk Kommune", "medarbejder")
        .orThrow();
    monday.basis(monday.item, caseworker, LegalBasis.WITHIN_MUNICIPALITY).orThrow();

    korsbaek
        .meetings
        .cancel(korsbaek.tenant, korsbaek.leader, monday.meeting.id(), 1, "Sygdom")
        .orThrow();

    UserActor withoutPost =
        new UserActor(korsbaek.caseworker.user(), korsbaek.caseworker.name(), List.of(other()));
    korsbaek.clock.goTo(LocalDate.of(2026, 4, 1));
    assertThat(korsbaek.cases.show(korsbaek.tenant, withoutPost, monday.first))
        .as("opened by this user")
        .isInstanceOf(Outcome.Done.class);
  }

  private Post other() {
    return korsbaek.post("En anden stilling", Role.CASEWORKER);
  }

  @Test
  void the_meeting_s_day_is_copenhagen_s() {
    Meeting late = korsbaek.meeting("2026-03-16T23:30");

    assertThat(MeetingsInSight.day(late)).isEqualTo(LocalDate.of(2026, 3, 16));
  }
}
