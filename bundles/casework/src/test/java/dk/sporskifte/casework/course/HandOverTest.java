package dk.sporskifte.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.ResponsibilityView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOverTest {
  private final Korsbaek korsbaek = Korsbaek.withChiefsAndExit();
  private final UserActor other =
      korsbaek.employ(
          "anders",
          korsbaek.post(
              "Exit-koordinator", Role.CASEWORKER, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves({"HEL-23", "HEL-24"})
  void the_giver_keeps_a_case_until_the_receiver_has_taken_it() {
    UUID offer = offer(WayOfKorsbaek.EXIT_LIGHT, Optional.of(post(other)));
    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.PLUS);
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.REPLY_TO_HAND_OVER).owner())
        .isEqualTo(post(other));

    reply(other, offer, true).orThrow();

    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.EXIT_LIGHT);
    Expect.noneOpen(korsbaek.show(id), Task.Kind.REPLY_TO_HAND_OVER);
    assertThat(korsbaek.show(id).decisions())
        .filteredOn(d -> d.kind() == Decision.Kind.HAND_OVER)
        .extracting(Decision::outcome)
        .containsExactly("OFFERED", "ACCEPTED");
  }

  @Test
  @Proves("HEL-23")
  void a_programme_s_rule_proposes_and_a_person_decides() {
    UUID offer = offer(WayOfKorsbaek.EXIT_LIGHT, Optional.empty());

    Decision decision = korsbaek.show(id).decisions().get(1);
    assertThat(decision.proposed()).isEqualTo("ASK_CASEWORKER");
    assertThat(decision.grounds()).isNotEmpty();
    reply(korsbaek.caseworker, offer, true).orThrow();
  }

  @Test
  @Proves("HEL-24")
  void whoever_declines_sees_the_case_no_more_and_nothing_has_moved() {
    UUID offer = offer(WayOfKorsbaek.EXIT_LIGHT, Optional.of(post(other)));
    assertThat(korsbaek.cases.show(korsbaek.tenant, other, id).orThrow().file().id()).isEqualTo(id);

    reply(other, offer, false).orThrow();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, other, id));
    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.PLUS);
  }

  @Test
  @Proves("HEL-24")
  void a_firm_tie_leads_to_the_exit_coordinator_who_accepts() {
    reply(korsbaek.caseworker, offer(WayOfKorsbaek.EXIT_LIGHT, Optional.empty()), true).orThrow();
    assertThat(holds("exit-koordinator")).isEqualTo(Answer.Value.UNKNOWN);
    answer("FIRM_TIE");
    assertThat(holds("exit-koordinator")).isEqualTo(Answer.Value.YES);

    UUID offer = offer("exit-koordinator", Optional.of(post(other)));
    reply(other, offer, true).orThrow();

    assertThat(course().handOvers().get(1).to()).isEqualTo("Kommunens exit-koordinator");
    assertThat(course().handOvers().get(1).handOver().reply().orElseThrow().accepted()).isTrue();
    assertThat(korsbaek.show(id).file().programme()).isEqualTo(WayOfKorsbaek.EXIT_LIGHT);
    assertThat(korsbaek.cases.show(korsbaek.tenant, other, id).orThrow().file().id()).isEqualTo(id);
  }

  @Test
  @Proves("C-KBH-02")
  void one_forum_answers_at_a_time() {
    UUID offer = offer(WayOfKorsbaek.ORDINARY, Optional.empty());

    reply(other, offer, true).orThrow();

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.caseworker, id));
    assertThat(korsbaek.cases.show(korsbaek.tenant, other, id).orThrow().tasks())
        .filteredOn(t -> t.task().doneAt().isEmpty())
        .isNotEmpty()
        .filteredOn(t -> t.task().kind() == Task.Kind.KEEP_CONTACT)
        .allSatisfy(t -> assertThat(t.task().owner()).isEqualTo(post(other)));
  }

  @Test
  @Proves({"HEL-26", "LAW-18", "KBH-34"})
  void a_case_of_tighter_access_is_there_for_its_named_coordinators_alone() {
    CaseId adult = adult();
    assertThat(korsbaek.cases.show(korsbaek.tenant, korsbaek.leader, adult).orThrow().file().id())
        .isEqualTo(adult);

    move(adult, WayOfKorsbaek.DERADICALISATION);

    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.leader, adult));
    assertThat(korsbaek.show(adult).file().programme()).isEqualTo(WayOfKorsbaek.DERADICALISATION);
    UserActor later =
        korsbaek.employ(
            "sara",
            korsbaek.post(
                "SSP-medarbejder", Role.CASEWORKER, WayOfKorsbaek.PLUS_MEETING, "medarbejder"));
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, later, adult));
  }

  @Test
  @Proves({"HEL-27", "HEL-31", "C-HEL-06"})
  void who_answers_and_who_coordinates_are_two_and_both_are_shown() {
    CaseId adult = adult();
    move(adult, WayOfKorsbaek.DERADICALISATION);

    ResponsibilityView unknown = responsibility(adult);
    assertThat(unknown.answers().name()).isEqualTo("Politiet");
    assertThat(unknown.coordinates().name()).isEqualTo("SSP+");
    assertThat(unknown.contributes().orElseThrow().name())
        .isEqualTo("Center for Job og Uddannelse");
    assertThat(unknown.holds()).isEqualTo(Answer.Value.UNKNOWN);
    answer(adult, "CRIME");
    assertThat(responsibility(adult).holds()).isEqualTo(Answer.Value.YES);
  }

  @Test
  void only_the_receiver_replies_and_only_once() {
    UUID offer = offer(WayOfKorsbaek.EXIT_LIGHT, Optional.of(post(other)));

    Expect.refused(reply(korsbaek.caseworker, offer, true), "not-the-receiver");
    Expect.refused(
        korsbaek.handOvers.offer(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            korsbaek.ids.next(),
            WayOfKorsbaek.ORDINARY,
            Optional.empty(),
            "Hellere"),
        "hand-over-under-way");
    reply(other, offer, true).orThrow();
    Expect.refused(reply(other, offer, true), "hand-over-replied");
  }

  @Test
  void a_case_is_handed_to_whom_the_model_knows_by_a_post_that_can_coordinate() {
    assertThat(
            Expect.refused(
                    korsbaek.handOvers.offer(
                        korsbaek.tenant,
                        korsbaek.caseworker,
                        id,
                        korsbaek.ids.next(),
                        "maanen",
                        Optional.empty(),
                        "Langt væk"),
                    "unknown-receiver")
                .reason())
        .contains(WayOfKorsbaek.EXIT_LIGHT)
        .doesNotContain("exit-koordinator");
    Expect.refused(
        korsbaek.handOvers.offer(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            korsbaek.ids.next(),
            WayOfKorsbaek.EXIT_LIGHT,
            Optional.of(post(korsbaek.police)),
            "Politiet"),
        "receiver-cannot-coordinate");
  }

  @Test
  @Proves("HEL-23")
  void nobody_is_moved_into_what_is_voluntary_without_an_agreement() {
    UUID offer = offer(WayOfKorsbaek.EXIT_LIGHT, Optional.of(post(other)));
    korsbaek.clock.goTo(korsbaek.show(id).person().born().plusYears(18).plusDays(1));

    Expect.refused(reply(other, offer, true), "agreement-lapsed");
  }

  private CaseId adult() {
    CaseId adult =
        korsbaek.refer(AReferral.in(korsbaek).born(korsbaek.today().minusYears(20))).file().id();
    korsbaek
        .agreements
        .agree(
            korsbaek.tenant,
            korsbaek.caseworker,
            adult,
            korsbaek.ids.next(),
            korsbaek.today(),
            true,
            Agreement.GivenBy.YOUNG_PERSON,
            Optional.empty())
        .orThrow();
    korsbaek
        .eligibility
        .admit(
            korsbaek.tenant,
            korsbaek.caseworker,
            adult,
            korsbaek.show(adult).file().version(),
            WayOfKorsbaek.PLUS,
            "Ja",
            Optional.empty())
        .orThrow();
    return adult;
  }

  private void move(CaseId caseId, String programme) {
    UUID offer = korsbaek.ids.next();
    korsbaek
        .handOvers
        .offer(
            korsbaek.tenant,
            korsbaek.caseworker,
            caseId,
            offer,
            programme,
            Optional.empty(),
            "Hører til dér")
        .orThrow();
    korsbaek
        .handOvers
        .reply(korsbaek.tenant, korsbaek.caseworker, caseId, offer, true, "Ja")
        .orThrow();
  }

  private UUID offer(String to, Optional<PostId> receiver) {
    UUID offer = korsbaek.ids.next();
    korsbaek
        .handOvers
        .offer(korsbaek.tenant, korsbaek.caseworker, id, offer, to, receiver, "Vil ud af miljøet")
        .orThrow();
    return offer;
  }

  private Outcome<CourseView> reply(UserActor who, UUID offer, boolean accepted) {
    return korsbaek.handOvers.reply(korsbaek.tenant, who, id, offer, accepted, "Som aftalt");
  }

  private void answer(String question) {
    answer(id, question);
  }

  private void answer(CaseId caseId, String question) {
    korsbaek
        .eligibility
        .answer(
            korsbaek.tenant,
            korsbaek.caseworker,
            caseId,
            question,
            Answer.Value.YES,
            korsbaek.today(),
            "Samtale")
        .orThrow();
  }

  private Answer.Value holds(String to) {
    return course().onward().stream()
        .filter(o -> o.to().equals(to))
        .findFirst()
        .orElseThrow()
        .holds()
        .orElseThrow();
  }

  private ResponsibilityView responsibility(CaseId caseId) {
    return korsbaek
        .course
        .show(korsbaek.tenant, korsbaek.caseworker, caseId)
        .orThrow()
        .responsibility()
        .orElseThrow();
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private static PostId post(UserActor who) {
    return who.posts().get(0).id();
  }
}
