package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MeetingStore.Counted;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingStoreTest {
  private final String forum = "forum-" + TestTenant.id();

  private UserActor coordinator;
  private UserActor partner;
  private UserActor outsider;
  private Meeting meeting;
  private Participant participant;
  private AgendaItem item;

  @BeforeEach
  void plan_a_meeting_with_one_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    partner = KOGE.user(Role.PARTNER);
    outsider = KOGE.user(Role.PARTNER);
    meeting = meeting(CLOCK.instant().plus(Duration.ofDays(7)));
    participant =
        new Participant(
            new ParticipantId(TestTenant.id()),
            meeting.id(),
            Optional.of(partner.user()),
            "Storm Klitvænge",
            "Politiet",
            OrganisationKind.POLICE,
            "police");
    CaseFile file = Given.openCase(KOGE, coordinator);
    item =
        new AgendaItem(
            new AgendaItemId(TestTenant.id()), meeting.id(), file.id(), 1, Optional.empty(), 1);
    KOGE.run(
        coordinator,
        s -> {
          s.meetings().add(meeting);
          s.meetings().add(participant);
          s.meetings().add(item);
        });
  }

  @Test
  void a_meeting_is_found_as_planned_and_then_held() {
    assertThat(KOGE.found(outsider, s -> s.meetings().find(meeting.id()))).contains(meeting);

    KOGE.run(coordinator, s -> s.meetings().save(meeting.held()));

    assertThat(KOGE.found(outsider, s -> s.meetings().find(meeting.id())))
        .map(Meeting::state)
        .contains(Meeting.State.HELD);
    assertThat(KOGE.listed(outsider, s -> s.meetings().planned(forum, CLOCK.instant()))).isEmpty();
  }

  @Test
  void meetings_of_a_forum_are_listed_the_latest_first() {
    Meeting earlier = added(meeting.startsAt().minus(Duration.ofDays(14)));
    Meeting later = added(meeting.startsAt().plus(Duration.ofDays(14)));

    Page<Meeting> one =
        KOGE.ask(
            outsider,
            s -> s.meetings().list(Optional.of(forum), new PageRequest(Optional.empty(), 2)));
    Page<Meeting> two =
        KOGE.ask(
            outsider, s -> s.meetings().list(Optional.of(forum), new PageRequest(one.next(), 2)));

    assertThat(one.items()).containsExactly(later, meeting);
    assertThat(two.items()).containsExactly(earlier);
    assertThat(KOGE.listed(outsider, s -> s.meetings().planned(forum, CLOCK.instant())))
        .containsExactly(meeting, later);
  }

  @Test
  void a_cancelled_meeting_says_why_and_an_invited_participant_may_get_an_account() {
    KOGE.run(
        coordinator,
        s -> {
          s.meetings().save(meeting.cancelled("Sygdom"));
          s.meetings().save(participant.linkedTo(outsider.user()));
        });

    assertThat(KOGE.found(outsider, s -> s.meetings().find(meeting.id())))
        .flatMap(Meeting::cancelledBecause)
        .contains("Sygdom");
    assertThat(KOGE.found(outsider, s -> s.meetings().participant(participant.id())))
        .flatMap(Participant::user)
        .contains(outsider.user());
  }

  @Test
  void meetings_are_counted_by_state_and_by_how_soon_they_are() {
    added(CLOCK.instant());
    Meeting held = added(meeting.startsAt());
    KOGE.run(coordinator, s -> s.meetings().save(held.held()));
    Instant soon = meeting.startsAt();

    assertThat(counts(Optional.of(forum), soon))
        .containsExactlyInAnyOrder(
            new Counted(Meeting.State.PLANNED, true, false, 1),
            new Counted(Meeting.State.PLANNED, false, false, 1),
            new Counted(Meeting.State.HELD, false, false, 1));
    assertThat(counts(Optional.of(forum), soon.plusSeconds(1)))
        .contains(new Counted(Meeting.State.PLANNED, false, true, 1));
    assertThat(counts(Optional.empty(), soon)).isNotEmpty();
  }

  @Test
  void participants_are_found_with_and_without_an_account() {
    Participant guest =
        new Participant(
            new ParticipantId(TestTenant.id()),
            meeting.id(),
            Optional.empty(),
            "Amina Stjernekær",
            "Kriminalforsorgen",
            OrganisationKind.PRISON_SERVICE,
            "prison");
    KOGE.run(coordinator, s -> s.meetings().add(guest));

    assertThat(KOGE.listed(outsider, s -> s.meetings().participants(meeting.id())))
        .containsExactly(guest, participant);
    assertThat(KOGE.found(outsider, s -> s.meetings().participant(guest.id()))).contains(guest);
  }

  @Test
  void the_line_is_seen_by_those_who_attend_prepare_or_sit_in_the_forum() {
    UserActor seated = KOGE.user(KOGE.post(Role.PARTNER, Optional.of(forum)));
    UserActor secretary = KOGE.user(Role.SECRETARIAT);

    for (UserActor actor : new UserActor[] {coordinator, partner, seated, secretary}) {
      assertThat(KOGE.listed(actor, s -> s.meetings().items(meeting.id()))).containsExactly(item);
    }
    assertThat(KOGE.listed(outsider, s -> s.meetings().items(meeting.id()))).isEmpty();
    assertThat(KOGE.found(outsider, s -> s.meetings().item(item.id()))).isEmpty();
  }

  @Test
  void only_who_sees_the_case_puts_it_on_an_agenda_and_concludes() {
    Meeting other = added(meeting.startsAt().plus(Duration.ofDays(14)));
    AgendaItem again =
        new AgendaItem(
            new AgendaItemId(TestTenant.id()), other.id(), item.caseId(), 1, Optional.empty(), 1);

    assertThat(KOGE.refusal(partner, s -> s.meetings().add(again))).isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(partner, s -> s.meetings().save(item.concluded("Intet"))))
        .isEqualTo(Refusal.stale());

    KOGE.run(coordinator, s -> s.meetings().save(item.concluded("Tilbydes SSP+")));

    assertThat(KOGE.listed(coordinator, s -> s.meetings().itemsOf(item.caseId())))
        .singleElement()
        .satisfies(i -> assertThat(i.outcome()).contains("Tilbydes SSP+"));
  }

  @Test
  void a_case_is_once_on_an_agenda() {
    AgendaItem again =
        new AgendaItem(
            new AgendaItemId(TestTenant.id()), meeting.id(), item.caseId(), 2, Optional.empty(), 1);

    assertThat(KOGE.refusal(coordinator, s -> s.meetings().add(again)).code())
        .isEqualTo("already-exists");
  }

  @Test
  void what_a_participant_says_is_seen_by_the_participant_and_by_who_sees_the_case() {
    Contribution contribution =
        new Contribution(
            TestTenant.id(),
            item.id(),
            participant.id(),
            false,
            "Ses ofte på stationen",
            "Spiller fodbold",
            partner.user(),
            CLOCK.instant());
    Bid bid =
        new Bid(
            TestTenant.id(),
            item.id(),
            participant.id(),
            "En samtale på stationen",
            Optional.of("Onsdage"),
            Optional.of(LocalDate.of(2026, 4, 1)),
            partner.user(),
            CLOCK.instant());
    KOGE.run(
        partner,
        s -> {
          s.meetings().add(contribution);
          s.meetings().add(bid);
        });

    for (UserActor actor : new UserActor[] {coordinator, partner}) {
      assertThat(KOGE.listed(actor, s -> s.meetings().contributions(meeting.id())))
          .containsExactly(contribution);
      assertThat(KOGE.listed(actor, s -> s.meetings().bids(meeting.id()))).containsExactly(bid);
    }
    UserActor seated = KOGE.user(KOGE.post(Role.PARTNER, Optional.of(forum)));
    assertThat(KOGE.listed(seated, s -> s.meetings().contributions(meeting.id()))).isEmpty();
    assertThat(KOGE.listed(seated, s -> s.meetings().bids(meeting.id()))).isEmpty();
  }

  @Test
  void nobody_speaks_for_another_participant_without_seeing_the_case() {
    UserActor seated = KOGE.user(KOGE.post(Role.PARTNER, Optional.of(forum)));
    Contribution forged =
        new Contribution(
            TestTenant.id(),
            item.id(),
            participant.id(),
            true,
            "",
            "",
            seated.user(),
            CLOCK.instant());

    assertThat(KOGE.refusal(seated, s -> s.meetings().add(forged))).isEqualTo(Refusal.forbidden());
  }

  @Test
  void a_basis_is_recorded_by_who_sees_the_case_and_known_to_the_participant() {
    DisclosureBasis basis =
        new DisclosureBasis(
            TestTenant.id(),
            item.id(),
            participant.id(),
            LegalBasis.RPL115_SSP,
            "Politiet kender gruppen",
            coordinator.user(),
            CLOCK.instant());
    assertThat(KOGE.refusal(partner, s -> s.meetings().add(basis))).isEqualTo(Refusal.forbidden());

    KOGE.run(coordinator, s -> s.meetings().add(basis));

    assertThat(KOGE.listed(partner, s -> s.meetings().bases(meeting.id()))).containsExactly(basis);
    assertThat(KOGE.listed(outsider, s -> s.meetings().bases(meeting.id()))).isEmpty();
  }

  private List<Counted> counts(Optional<String> ofForum, Instant soon) {
    return KOGE.ask(outsider, s -> s.meetings().counts(ofForum, CLOCK.instant(), soon));
  }

  private Meeting added(Instant startsAt) {
    Meeting added = meeting(startsAt);
    KOGE.run(coordinator, s -> s.meetings().add(added));
    return added;
  }

  private Meeting meeting(Instant startsAt) {
    return new Meeting(
        new MeetingId(TestTenant.id()),
        forum,
        startsAt,
        "Rådhuset",
        false,
        Meeting.State.PLANNED,
        Optional.empty(),
        1);
  }
}
