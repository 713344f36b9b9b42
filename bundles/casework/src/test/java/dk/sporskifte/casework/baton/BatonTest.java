package dk.sporskifte.casework.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.HoldingConcerns.Agreed;
import dk.sporskifte.casework.api.HoldingConcerns.Reaction;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BatonTest extends AConcernSomebodyHolds {
  @Test
  @Proves({"HAL-05", "HAL-08", "HAL-12"})
  void whoever_raises_it_holds_it_and_is_told_to_react() {
    raise(teacher).orThrow();

    BatonView baton = show(teacher).orThrow();
    assertThat(baton.holder().id()).isEqualTo(teacher.user());
    assertThat(baton.may()).contains(Act.REACT, Act.OFFER).doesNotContain(Act.CLOSE);
    assertThat(tasks(teacher)).contains(Task.Kind.REACT_TO_CONCERN);
    assertThat(list(teacher)).hasSize(1);
    Expect.notFound(show(club));
    assertThat(list(club)).isEmpty();
  }

  @Test
  @Proves({"HAL-12", "HAL-13", "HAL-11"})
  void whom_the_child_chose_holds_it_and_cannot_decline() {
    raise(teacher, choosing(club)).orThrow();
    korsbaek.clock.advance(Duration.ofMillis(5));

    BatonView baton = show(club).orThrow();
    assertThat(baton.holder().id()).isEqualTo(club.user());
    assertThat(baton.may()).doesNotContain(Act.DECLINE, Act.WITHDRAW);
    Expect.refused(endOffer(club, "Det er ikke mig"), "no-hand-over-waiting");
    assertThat(tasks(club)).contains(Task.Kind.REACT_TO_CONCERN);
    Expect.notFound(show(teacher));
    Expect.refused(raise(teacher, choosing(korsbaek.police)), "cannot-hold");
  }

  @Test
  @Proves("HAL-03")
  void an_empty_box_is_no_answer_to_what_the_child_said() {
    Expect.refused(raise(teacher, Optional.of(" "), Optional.of(" ")), "own-words-missing");
    Expect.refused(raise(teacher, Optional.empty(), Optional.empty()), "own-words-missing");
    assertThat(
            raise(teacher, Optional.empty(), Optional.of("Er to år"))
                .orThrow()
                .concern()
                .circumstances()
                .notHeard())
        .contains("Er to år");
  }

  @Test
  @Proves({"HAL-27", "HAL-25", "HAL-04"})
  void nobody_closes_it_before_somebody_has_reacted() {
    raise(teacher).orThrow();
    for (UserActor anybody : new UserActor[] {teacher, korsbaek.triage, korsbaek.leader}) {
      Expect.refused(close(anybody), "reaction-missing");
    }

    react(teacher).orThrow();

    assertThat(tasks(teacher)).doesNotContain(Task.Kind.REACT_TO_CONCERN);
    assertThat(close(teacher).orThrow().concern().state()).isEqualTo(Concern.State.CLOSED);
    assertThat(
            korsbaek
                .cases
                .list(korsbaek.tenant, korsbaek.caseworker, Optional.empty(), PageRequest.first())
                .orThrow()
                .items())
        .isEmpty();
  }

  @Test
  @Proves("HAL-44")
  void a_reaction_tells_how_the_child_and_its_network_took_part() {
    raise(teacher).orThrow();

    Expect.refused(
        holding.react(
            korsbaek.tenant, teacher, id, korsbaek.ids.next(), new Reaction("Talt", "Alene", " ")),
        "text-missing");
    Expect.refused(react(korsbaek.triage), "not-the-holder");
  }

  @Test
  @Proves("HAL-14")
  void a_hand_over_counts_when_giver_receiver_and_the_young_person_have_agreed() {
    raise(teacher).orThrow();
    offer(teacher, club).orThrow();
    assertThat(tasks(club)).contains(Task.Kind.TAKE_CONCERN);
    Expect.refused(agree(teacher, Party.RECEIVER), "asked-already");

    assertThat(agree(club, Party.RECEIVER).orThrow().holder().id()).isEqualTo(teacher.user());
    BatonView moved = agree(teacher, Party.YOUNG_PERSON).orThrow();

    assertThat(moved.holder().id()).isEqualTo(club.user());
    assertThat(moved.course().stream().map(t -> t.event().kind()))
        .contains(Kind.OFFERED, Kind.AGREED, Kind.HANDED_OVER);
    korsbaek.clock.advance(Duration.ofMillis(5));
    Expect.notFound(show(teacher));
    assertThat(holding.mine(korsbaek.tenant, teacher).orThrow().receipts()).hasSize(1);
    assertThat(tasks(club))
        .contains(Task.Kind.REACT_TO_CONCERN)
        .doesNotContain(Task.Kind.TAKE_CONCERN);
    assertThat(tasks(teacher)).doesNotContain(Task.Kind.REACT_TO_CONCERN);
  }

  @Test
  @Proves("HAL-14")
  void a_receiver_who_says_no_leaves_it_with_the_giver() {
    raise(teacher).orThrow();
    offer(teacher, club).orThrow();

    endOffer(club, "Jeg kender ham ikke").orThrow();

    korsbaek.clock.advance(Duration.ofMillis(5));
    assertThat(show(teacher).orThrow().holder().id()).isEqualTo(teacher.user());
    assertThat(show(teacher).orThrow().waiting()).isEmpty();
    Expect.notFound(show(club));
  }

  @Test
  @Proves("HAL-14")
  void without_all_agreements_a_leader_approves_an_exception_with_a_reason() {
    raise(teacher).orThrow();
    offer(teacher, club).orThrow();
    agree(club, Party.RECEIVER).orThrow();
    Expect.refused(rule(korsbaek.leader, true), "no-hand-over-waiting");
    holding
        .askException(korsbaek.tenant, teacher, id, korsbaek.ids.next(), "Familien er flyttet")
        .orThrow();
    Expect.notAllowed(rule(club, true));
    assertThat(tasks(korsbaek.leader)).contains(Task.Kind.RULE_ON_EXCEPTION);

    assertThat(rule(korsbaek.leader, false).orThrow().holder().id()).isEqualTo(teacher.user());
    holding
        .askException(korsbaek.tenant, teacher, id, korsbaek.ids.next(), "Familien svarer ikke")
        .orThrow();

    assertThat(rule(korsbaek.leader, true).orThrow().holder().id()).isEqualTo(club.user());
  }

  @Test
  @Proves({"HAL-09", "HAL-26"})
  void what_nobody_answers_climbs_to_the_leader_and_a_week_later_to_all() {
    raise(teacher).orThrow();
    UserActor head =
        korsbaek.employ("heidi", post("Skoleleder", dk.sporskifte.model.Role.LEADER, "Skovskolen"));
    LocalDate due = show(teacher).orThrow().due().orElseThrow();

    korsbaek.clock.goTo(due);
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isZero();
    korsbaek.clock.goTo(due.plusDays(1));
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isEqualTo(1);
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isZero();
    assertThat(tasks(head)).contains(Task.Kind.UNANSWERED_CONCERN);
    assertThat(show(head).orThrow().may()).contains(Act.REACT);

    korsbaek.clock.goTo(due.plusDays(8));
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isEqualTo(1);
    assertThat(tasks(korsbaek.leader)).contains(Task.Kind.UNANSWERED_CONCERN);
    korsbaek.clock.goTo(due.plusDays(30));
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isZero();

    react(head).orThrow();
    assertThat(tasks(head)).doesNotContain(Task.Kind.UNANSWERED_CONCERN);
    assertThat(show(head).orThrow().holder().id()).isEqualTo(teacher.user());
  }

  @Test
  @Proves("HAL-08")
  void a_concern_whose_holder_leaves_goes_to_a_leader_who_finds_another() {
    raise(teacher).orThrow();
    Expect.refused(handOn(korsbaek.leader), "holder-still-there");

    korsbaek
        .administration
        .deactivate(korsbaek.tenant, korsbaek.administrator, teacher.user())
        .orThrow();

    assertThat(tasks(korsbaek.leader)).contains(Task.Kind.CONCERN_WITHOUT_HOLDER);
    assertThat(show(korsbaek.leader).orThrow().holderGone()).isTrue();
    assertThat(handOn(korsbaek.leader).orThrow().holder().id()).isEqualTo(club.user());
    assertThat(climbing.climb(korsbaek.tenant).orThrow()).isZero();
  }

  @Test
  void who_covers_reacts_and_the_holder_stays() {
    raise(teacher).orThrow();
    away(teacher, club);

    assertThat(show(club).orThrow().coveredBy()).contains("Navn carl");
    react(club).orThrow();

    assertThat(show(club).orThrow().holder().id()).isEqualTo(teacher.user());
    Expect.refused(offer(club, korsbaek.caseworker), "not-the-holder");
  }

  @Test
  @Proves("LAW-10")
  void a_notification_needs_nobody_and_the_holder_goes_on() {
    raise(teacher).orThrow();

    BatonView after =
        notifications
            .notifyOfConcern(
                korsbaek.tenant,
                teacher,
                id,
                korsbaek.ids.next(),
                "Bliver slået",
                true,
                "Familieafdelingen")
            .orThrow();

    assertThat(after.holder().id()).isEqualTo(teacher.user());
    assertThat(after.reacted()).isFalse();
    assertThat(after.course()).anyMatch(t -> t.event().kind() == Kind.NOTIFIED_ACUTELY);
    Expect.refused(close(teacher), "reaction-missing");
  }

  @Test
  void somebody_unknown_is_found_out_later() {
    raiseAboutSomebodyUnknown(teacher).orThrow();
    assertThat(concerns.show(korsbaek.tenant, teacher, id).orThrow().person()).isEmpty();

    ConcernView known = concerns.identify(korsbaek.tenant, teacher, id, 1, told(ida)).orThrow();

    assertThat(known.person().orElseThrow().name()).isNotBlank();
    assertThat(
            concerns
                .show(korsbaek.tenant, korsbaek.caseworker, id)
                .orThrow()
                .person()
                .orElseThrow()
                .name())
        .isEqualTo(ida.name());
    Expect.refused(
        concerns.identify(korsbaek.tenant, korsbaek.caseworker, id, 2, told(ida)),
        "person-known-already");
  }

  @Test
  void an_employee_learns_no_registered_name_by_a_number() {
    raise(korsbaek.caseworker).orThrow();
    id = new dk.sporskifte.model.ConcernId(korsbaek.ids.next());
    ConcernView raised = raiseAs(teacher, "Nogen", "Anden").orThrow();

    assertThat(raised.person().orElseThrow().name()).isEqualTo("Nogen Anden");
    assertThat(raised.person().orElseThrow().cprMasked()).isEmpty();
    assertThat(
            concerns
                .show(korsbaek.tenant, korsbaek.caseworker, id)
                .orThrow()
                .person()
                .orElseThrow()
                .name())
        .isEqualTo(ida.name());
  }

  private List<Task.Kind> tasks(UserActor who) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, who, TaskFilter.ofMine(), PageRequest.first())
        .orThrow()
        .items()
        .stream()
        .map(t -> t.task().kind())
        .toList();
  }

  private Outcome<BatonView> agree(UserActor by, Party party) {
    return holding.agree(
        korsbaek.tenant,
        by,
        id,
        korsbaek.ids.next(),
        new Agreed(party, "Ida", korsbaek.today(), "Ved bordet"));
  }
}
