package dk.sporskifte.casework.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresentingTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ReferrersPresentOwnText presenting = new ReferrersPresentOwnText(korsbaek.audited);
  private final Meeting meeting = korsbaek.meeting("2026-03-09T10:00");
  private final CaseId caseId =
      korsbaek.refer(AReferral.in(korsbaek).from(korsbaek.outsider.user())).file().id();
  private final AgendaItemId item = onAgenda(korsbaek, meeting, caseId);
  private final UUID id = korsbaek.ids.next();

  @Test
  @Proves("HEL-37")
  void a_referrer_from_outside_presents_own_text_and_sees_nothing_else() {
    admit(korsbaek.outsider).orThrow();

    PresentationView said = say(korsbaek.outsider, 1, "Jeg kender ham fra klubben").orThrow();

    assertThat(said.presentation().text()).isEqualTo("Jeg kender ham fra klubben");
    assertThat(said.meetingPlace()).isEqualTo("Rådhuset");
    assertThat(mine().orThrow()).contains(said);
    assertThat(show(korsbaek.caseworker).orThrow()).isEqualTo(said);
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.outsider, caseId));
    Expect.notFound(korsbaek.meetings.agenda(korsbaek.tenant, korsbaek.outsider, meeting.id()));
    Expect.notFound(show(korsbaek.school));
  }

  @Test
  @Proves("HEL-37")
  void a_referrer_who_has_left_sees_nothing() {
    admit(korsbaek.outsider).orThrow();

    presenting.leave(korsbaek.tenant, korsbaek.outsider, id).orThrow();

    Expect.notFound(show(korsbaek.outsider));
    Expect.notFound(say(korsbaek.outsider, 2, "En ting mere"));
    assertThat(mine().orThrow()).isEmpty();
    Expect.refused(presenting.leave(korsbaek.tenant, korsbaek.caseworker, id), "presentation-over");
  }

  @Test
  @Proves("HEL-37")
  void the_line_is_open_to_the_referrer_until_the_end_of_the_meeting_s_day() {
    admit(korsbaek.outsider).orThrow();

    korsbaek.clock.set(Instant.parse("2026-03-09T22:59:59Z"));
    assertThat(show(korsbaek.outsider)).isInstanceOf(Outcome.Done.class);
    korsbaek.clock.advance(Duration.ofSeconds(1));
    Expect.notFound(show(korsbaek.outsider));
    Expect.refused(
        presenting.admit(
            korsbaek.tenant,
            korsbaek.caseworker,
            item,
            korsbaek.ids.next(),
            korsbaek.outsider.user()),
        "meeting-not-planned");
  }

  @Test
  @Proves("HEL-37")
  void only_the_person_who_referred_presents() {
    assertThat(Expect.requirements(Expect.refused(admit(korsbaek.school), "presenter-is-referrer")))
        .containsExactly("HEL-37");
  }

  @Test
  void where_presenting_is_not_stated_nobody_presents() {
    Korsbaek one = Korsbaek.oneForAll();
    Meeting monday = one.meeting("2026-03-09T10:00");
    CaseId there = one.refer(AReferral.in(one).targetGroups()).file().id();

    Expect.refused(
        new ReferrersPresentOwnText(one.audited)
            .admit(
                one.tenant,
                one.caseworker,
                onAgenda(one, monday, there),
                one.ids.next(),
                one.outsider.user()),
        "presenting-not-provided");
  }

  @Test
  void the_words_are_the_presenter_s_own() {
    admit(korsbaek.outsider).orThrow();

    Expect.refused(say(korsbaek.caseworker, 1, "Vi siger det for dem"), "speaks-for-another");
    Expect.refused(say(korsbaek.outsider, 1, " "), "text-missing");
    Expect.stale(say(korsbaek.outsider, 2, "Tekst"));
  }

  @Test
  void a_presenter_is_admitted_by_somebody_who_sees_the_case() {
    Expect.notFound(
        presenting.admit(korsbaek.tenant, korsbaek.secretary, item, id, korsbaek.outsider.user()));
    Expect.notAllowed(
        presenting.admit(korsbaek.tenant, korsbaek.school, item, id, korsbaek.outsider.user()));
  }

  private static AgendaItemId onAgenda(Korsbaek there, Meeting meeting, CaseId caseId) {
    AgendaItemId item = new AgendaItemId(there.ids.next());
    there
        .meetings
        .putOnAgenda(there.tenant, there.caseworker, meeting.id(), item, caseId, Optional.empty())
        .orThrow();
    return item;
  }

  private Outcome<PresentationView> admit(UserActor presenter) {
    return presenting.admit(korsbaek.tenant, korsbaek.caseworker, item, id, presenter.user());
  }

  private Outcome<PresentationView> show(UserActor actor) {
    return presenting.show(korsbaek.tenant, actor, id);
  }

  private Outcome<Optional<PresentationView>> mine() {
    return presenting.mine(korsbaek.tenant, korsbaek.outsider);
  }

  private Outcome<PresentationView> say(UserActor actor, int version, String text) {
    return presenting.say(korsbaek.tenant, actor, id, version, text);
  }
}
