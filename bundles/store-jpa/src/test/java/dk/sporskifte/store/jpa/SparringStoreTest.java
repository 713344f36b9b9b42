package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.SparringQuestion;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SparringStoreTest {
  private final UserActor teacher = KOGE.user(Role.EMPLOYEE);
  private final UserActor adviser = KOGE.user(Role.CASEWORKER);
  private final UserActor leader = KOGE.user(Role.LEADER);

  @Test
  @Proves("HAL-16")
  void a_question_is_read_by_who_asked_and_who_was_asked_and_by_nobody_else() {
    SparringQuestion asked = ask(CLOCK.today().plusDays(3));

    assertThat(KOGE.found(teacher, s -> s.sparring().question(asked.id()))).contains(asked);
    assertThat(KOGE.listed(teacher, s -> s.sparring().askedBy(teacher.user()))).contains(asked);
    assertThat(KOGE.listed(adviser, s -> s.sparring().toAnswer())).contains(asked);
    for (Role role : Role.values()) {
      UserActor other = KOGE.user(role);
      assertThat(KOGE.found(other, s -> s.sparring().question(asked.id()))).isEmpty();
      assertThat(KOGE.listed(other, s -> s.sparring().askedBy(teacher.user()))).isEmpty();
    }
    assertThat(KOGE.found(SystemActor.CLOCK, s -> s.sparring().question(asked.id())))
        .as("not before its day has passed")
        .isEmpty();
  }

  @Test
  @Proves("HAL-16")
  void it_is_answered_by_the_door_and_not_by_who_asked() {
    SparringQuestion asked = ask(CLOCK.today().plusDays(3));
    SparringQuestion answered = asked.answered(answer(adviser));

    assertThat(KOGE.refusal(teacher, s -> s.sparring().save(answered))).isNotNull();
    KOGE.run(adviser, s -> s.sparring().save(answered));

    assertThat(
            KOGE.found(teacher, s -> s.sparring().question(asked.id()))
                .flatMap(SparringQuestion::answer))
        .contains(answer(adviser));
  }

  @Test
  @Proves("HAL-16")
  void the_clock_lets_what_is_overdue_climb_and_answers_nothing() {
    SparringQuestion late = ask(CLOCK.today().minusDays(1));

    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.sparring().toClimb())).contains(late);
    assertThat(
            KOGE.refusal(SystemActor.CLOCK, s -> s.sparring().save(late.answered(answer(adviser)))))
        .isEqualTo(Refusal.forbidden());
    KOGE.run(SystemActor.CLOCK, s -> s.sparring().save(late.climbed(post(leader))));

    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.sparring().toClimb())).doesNotContain(late);
    assertThat(KOGE.listed(leader, s -> s.sparring().toAnswer()))
        .extracting(SparringQuestion::id)
        .contains(late.id());
  }

  @Test
  @Proves("HAL-16")
  void the_concern_it_is_about_is_there_for_who_sees_the_concern_alone() {
    Concern concern = raised(teacher);
    SparringQuestion asked = ask(CLOCK.today().plusDays(3));
    KOGE.run(teacher, s -> s.sparring().about(asked.id(), concern.id()));

    assertThat(KOGE.found(teacher, s -> s.sparring().concern(asked.id()))).contains(concern.id());
    assertThat(KOGE.found(adviser, s -> s.sparring().concern(asked.id()))).isEmpty();
    Concern others = raised(KOGE.user(Role.PARTNER));
    SparringQuestion another = ask(CLOCK.today().plusDays(3));
    assertThat(KOGE.refusal(teacher, s -> s.sparring().about(another.id(), others.id())))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("HAL-16")
  void four_of_five_answers_say_how_soon_a_door_usually_answers() {
    for (int hours = 1; hours <= 4; hours++) {
      answerAfter(hours);
    }
    assertThat(KOGE.found(teacher, s -> s.sparring().usualMinutes(post(adviser)))).isEmpty();
    answerAfter(5);
    assertThat(KOGE.found(teacher, s -> s.sparring().usualMinutes(post(adviser))))
        .contains(4L * 60);
  }

  @Test
  void a_post_that_ends_hands_on_what_waits_there() {
    SparringQuestion asked = ask(CLOCK.today().plusDays(3));
    UserActor taking = KOGE.user(Role.CASEWORKER);

    KOGE.ask(
        KOGE.user(Role.ADMINISTRATOR),
        s -> s.colleagues().endPost(post(adviser), post(taking), CLOCK.today(), "Overtaget"));

    assertThat(KOGE.listed(taking, s -> s.sparring().toAnswer()))
        .extracting(SparringQuestion::id)
        .contains(asked.id());
  }

  private void answerAfter(int hours) {
    SparringQuestion asked = ask(CLOCK.today().plusDays(3));
    KOGE.run(
        adviser,
        s ->
            s.sparring()
                .save(
                    asked.answered(
                        new SparringQuestion.Answer(
                            "Spørg",
                            adviser.user(),
                            asked.askedAt().plus(Duration.ofHours(hours))))));
  }

  private SparringQuestion ask(LocalDate due) {
    SparringQuestion question =
        new SparringQuestion(
            new SparringId(TestTenant.id()),
            teacher.user(),
            post(adviser),
            "Havneskolen",
            "Hvordan begynder jeg?",
            CLOCK.instant(),
            due,
            Optional.empty(),
            Optional.empty(),
            1);
    KOGE.run(teacher, s -> s.sparring().add(question));
    return question;
  }

  private static Concern raised(UserActor raiser) {
    Person person = Given.person();
    Concern raised = Given.concern(person.id(), raiser);
    KOGE.run(
        raiser,
        s -> {
          s.people().add(person);
          s.concerns().add(raised);
          s.access().grant(Given.grant(raised, raiser.id()));
        });
    return raised;
  }

  private static SparringQuestion.Answer answer(UserActor by) {
    return new SparringQuestion.Answer("Spørg barnet", by.user(), CLOCK.instant());
  }

  private static PostId post(UserActor actor) {
    return actor.posts().get(0).id();
  }
}
