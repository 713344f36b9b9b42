package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.HoldingMeetings.FollowUp;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AtTheMeetingTest {
  private final MondayMeeting monday = new MondayMeeting();
  private final Korsbaek korsbaek = monday.korsbaek;

  @Test
  @Proves("HEL-38")
  void each_participant_tells_of_challenges_and_opportunities() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    contribute(korsbaek.police, monday.police, "Natteliv", "Fodbold").orThrow();

    Contribution told = monday.line(korsbaek.caseworker, monday.item).contributions().get(0);
    assertThat(told.challenges()).isEqualTo("Natteliv");
    assertThat(told.opportunities()).isEqualTo("Fodbold");
    assertThat(told.recordedBy()).isEqualTo(korsbaek.police.user());
    Expect.refused(contribute(korsbaek.police, monday.police, " ", ""), "text-missing");
  }

  @Test
  @Proves({"HEL-38", "LAW-01"})
  void without_a_basis_nobody_tells_and_nobody_is_told() {
    Expect.notFound(contribute(korsbaek.police, monday.police, "Natteliv", ""));
    assertThat(
            Expect.requirements(
                Expect.refused(
                    contribute(korsbaek.caseworker, monday.teacher, "Fravær", ""),
                    "basis-missing")))
        .containsExactly("LAW-01");
    Expect.refused(bid(korsbaek.caseworker, monday.teacher), "basis-missing");
  }

  @Test
  void somebody_without_an_account_is_written_down_for_and_others_write_themselves() {
    monday.basis(monday.item, monday.teacher, LegalBasis.RPL115_SSP).orThrow();
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    contribute(korsbaek.caseworker, monday.teacher, "Fravær", "").orThrow();

    Expect.refused(
        contribute(korsbaek.caseworker, monday.police, "Natteliv", ""), "speaks-for-another");
    Expect.refused(contribute(korsbaek.police, monday.teacher, "Fravær", ""), "speaks-for-another");
  }

  @Test
  @Proves("LAW-04")
  void nobody_is_obliged_to_disclose_and_nobody_is_asked_why() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    notDisclosed(korsbaek.police, monday.police).orThrow();
    notDisclosed(korsbaek.caseworker, monday.teacher).orThrow();

    assertThat(monday.line(korsbaek.caseworker, monday.item).contributions())
        .hasSize(2)
        .allSatisfy(
            c -> {
              assertThat(c.notDisclosed()).isTrue();
              assertThat(c.challenges() + c.opportunities()).isEmpty();
            });
    conclude(Optional.empty()).orThrow();
  }

  @Test
  @Proves("HEL-39")
  void each_participant_bids_in_with_what_they_can_offer() {
    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    bid(korsbaek.police, monday.police).orThrow();

    Bid offered = monday.line(korsbaek.caseworker, monday.item).bids().get(0);
    assertThat(offered.proposal()).isEqualTo("Mentor fra nærpolitiet");
    assertThat(offered.capacity()).contains("En time om ugen");
    assertThat(offered.availableBy()).contains(LocalDate.of(2026, 4, 1));
    assertThat(monday.line(korsbaek.school, monday.item).bids()).isEmpty();
  }

  @Test
  @Proves({"HEL-36", "HEL-39"})
  void a_conclusion_takes_the_referral_up_and_gives_its_follow_up_an_owner() {
    PostId owner = korsbaek.leader.posts().get(0).id();

    conclude(Optional.of(new FollowUp("Ring til mesteren", owner, LocalDate.of(2026, 3, 20))))
        .orThrow();

    CaseView view = korsbaek.show(monday.first);
    Expect.noneOpen(view, Task.Kind.TAKE_UP_REFERRAL);
    Task followUp = Expect.open(view, Task.Kind.FOLLOW_UP_DECISION);
    assertThat(followUp.owner()).isEqualTo(owner);
    assertThat(followUp.because()).contains("9. marts 2026");
    Decision decision = view.decisions().get(0);
    assertThat(decision.kind()).isEqualTo(Decision.Kind.MEETING);
    assertThat(decision.reason()).isEqualTo("Tilknyttes, når moderen har sagt ja");
    assertThat(view.nextStep()).startsWith("Aftal med den unge");
    assertThat(monday.line(korsbaek.police, monday.item).item().outcome())
        .as("for who does not know whom it is about")
        .isEmpty();
    assertThat(monday.line(korsbaek.caseworker, monday.item).item().outcome()).isPresent();
  }

  @Test
  void a_meeting_concludes_once_in_words_on_what_was_read() {
    Expect.refused(
        korsbaek.meetings.conclude(
            korsbaek.tenant, korsbaek.caseworker, monday.item, 1, " ", Optional.empty()),
        "text-missing");
    Expect.stale(
        korsbaek.meetings.conclude(
            korsbaek.tenant, korsbaek.caseworker, monday.item, 2, "Ja", Optional.empty()));
    conclude(Optional.empty()).orThrow();
    Expect.refused(
        korsbaek.meetings.conclude(
            korsbaek.tenant, korsbaek.caseworker, monday.item, 2, "Nej", Optional.empty()),
        "already-concluded");
  }

  @Test
  void a_follow_up_has_an_owner_there_is_and_a_day_to_come() {
    PostId owner = korsbaek.leader.posts().get(0).id();
    Expect.notFound(
        conclude(
            Optional.of(new FollowUp("Ring", new PostId(korsbaek.ids.next()), korsbaek.today()))));
    Expect.refused(
        conclude(Optional.of(new FollowUp("Ring", owner, korsbaek.today().minusDays(1)))),
        "date-in-the-past");
    Expect.refused(
        conclude(Optional.of(new FollowUp(" ", owner, korsbaek.today()))), "text-missing");
    assertThat(korsbaek.show(monday.first).decisions()).as("rolled back").isEmpty();
  }

  @Test
  void the_secretariat_concludes_nothing_about_somebody_it_does_not_see() {
    Expect.notFound(
        korsbaek.meetings.conclude(
            korsbaek.tenant, korsbaek.secretary, monday.item, 1, "Ja", Optional.empty()));
  }

  private Outcome<AgendaView> contribute(
      UserActor actor, ParticipantId who, String challenges, String opportunities) {
    return korsbaek.meetings.contribute(
        korsbaek.tenant, actor, monday.item, who, korsbaek.ids.next(), challenges, opportunities);
  }

  private Outcome<AgendaView> notDisclosed(UserActor actor, ParticipantId who) {
    return korsbaek.meetings.notDisclosed(
        korsbaek.tenant, actor, monday.item, who, korsbaek.ids.next());
  }

  private Outcome<AgendaView> bid(UserActor actor, ParticipantId who) {
    return korsbaek.meetings.bid(
        korsbaek.tenant,
        actor,
        monday.item,
        who,
        korsbaek.ids.next(),
        "Mentor fra nærpolitiet",
        Optional.of("En time om ugen"),
        Optional.of(LocalDate.of(2026, 4, 1)));
  }

  private Outcome<AgendaView> conclude(Optional<FollowUp> followUp) {
    return korsbaek.meetings.conclude(
        korsbaek.tenant,
        korsbaek.caseworker,
        monday.item,
        1,
        "Tilknyttes, når moderen har sagt ja",
        followUp);
  }
}
