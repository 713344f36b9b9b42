package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.port.BatonStore.Orphaned;
import dk.sporskifte.casework.api.port.BatonStore.Unanswered;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees what of a held concern is the database's to say. */
class BatonStoreTest {
  private static final TestTenant HALSNAES = new TestTenant("halsnaes");
  private static final LocalDate TODAY =
      LocalDate.ofInstant(CLOCK.instant(), ZoneId.of("Europe/Copenhagen"));

  private final UserActor teacher = HALSNAES.user(Role.EMPLOYEE);
  private final UserActor club = HALSNAES.user(Role.EMPLOYEE);
  private final UserActor leader = HALSNAES.user(Role.LEADER);

  @Test
  @Proves("HAL-08")
  void an_employee_sees_what_they_hold_and_nothing_else() {
    Concern held = held();

    assertThat(HALSNAES.listed(teacher, s -> s.baton().heldBy(List.of(teacher.user()))))
        .extracting(Concern::id)
        .containsExactly(held.id());
    assertThat(HALSNAES.listed(club, s -> s.baton().heldBy(List.of(teacher.user())))).isEmpty();
    assertThat(HALSNAES.listed(club, s -> s.baton().of(held.id()))).isEmpty();
    assertThat(HALSNAES.found(club, s -> s.concerns().find(held.id()))).isEmpty();
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(
            () ->
                HALSNAES.ask(
                    club,
                    s -> {
                      s.baton().add(event(held, Kind.WITHDRAWN, club));
                      return true;
                    }));
  }

  @Test
  @Proves("HAL-14")
  void whoever_handed_it_over_keeps_a_receipt_and_no_sight() {
    Concern held = held();
    HALSNAES.ask(
        teacher,
        s -> {
          s.concerns().save(find(s, held).heldBy(club.user()));
          s.baton()
              .add(event(held, Kind.HANDED_OVER, teacher).from(teacher.user()).to(club.user()));
          s.access().grant(Given.grant(held, club.id()));
          s.access().end(held.id().value(), teacher.id(), CLOCK.instant());
          return true;
        });

    assertThat(HALSNAES.found(teacher, s -> s.concerns().find(held.id()))).isEmpty();
    assertThat(HALSNAES.listed(teacher, s -> s.baton().handedOverBy(teacher.user())))
        .extracting(BatonEvent::kind)
        .containsExactly(Kind.HANDED_OVER);
    assertThat(HALSNAES.listed(teacher, s -> s.baton().of(held.id()))).hasSize(1);
    assertThat(HALSNAES.listed(club, s -> s.baton().of(held.id()))).hasSize(2);
  }

  @Test
  @Proves("HAL-09")
  void the_clock_lets_a_leader_see_what_nobody_answered_and_sees_nothing_itself() {
    Concern held = held();
    HALSNAES.ask(
        teacher,
        s -> {
          s.tasks().add(task(TODAY.minusDays(1)), held.id());
          return true;
        });
    assertThat(HALSNAES.found(leader, s -> s.concerns().find(held.id()))).isEmpty();
    assertThat(HALSNAES.listed(teacher, s -> s.baton().unanswered(TODAY))).isEmpty();

    List<Unanswered> due = HALSNAES.listed(SystemActor.CLOCK, s -> s.baton().unanswered(TODAY));
    assertThat(due).contains(new Unanswered(held.id(), teacher.user(), TODAY.minusDays(1), 0));
    HALSNAES.ask(
        SystemActor.CLOCK,
        s -> {
          s.baton()
              .climb(climbing(held, Kind.CLIMBED), leader.posts().stream().map(Post::id).toList());
          return true;
        });

    assertThat(HALSNAES.found(leader, s -> s.concerns().find(held.id()))).isPresent();
    assertThat(HALSNAES.found(SystemActor.CLOCK, s -> s.concerns().find(held.id()))).isEmpty();
    assertThat(HALSNAES.found(leader, s -> s.baton().due(held.id(), Task.Kind.REACT_TO_CONCERN)))
        .contains(TODAY.minusDays(1));
    HALSNAES.ask(
        leader,
        s -> {
          s.baton()
              .endTasks(
                  held.id(),
                  EnumSet.of(Task.Kind.REACT_TO_CONCERN),
                  leader.user(),
                  CLOCK.instant());
          return true;
        });
    assertThat(HALSNAES.listed(SystemActor.CLOCK, s -> s.baton().unanswered(TODAY)))
        .extracting(Unanswered::concern)
        .doesNotContain(held.id());
  }

  @Test
  void nobody_but_the_clock_lets_it_climb_and_to_no_one_but_leaders() {
    Concern held = held();

    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> climb(club, held, leader));
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> climb(SystemActor.CLOCK, held, club));
  }

  @Test
  void a_concern_whose_holder_is_gone_is_told_of_once() {
    Concern held = held();
    assertThat(orphans()).doesNotContain(new Orphaned(held.id(), teacher.user()));
    HALSNAES.ask(
        SystemActor.OPERATOR,
        s -> {
          s.accounts().save(s.accounts().find(teacher.user()).orElseThrow().deactivated());
          return true;
        });

    assertThat(orphans()).contains(new Orphaned(held.id(), teacher.user()));
    HALSNAES.ask(
        SystemActor.CLOCK,
        s -> {
          s.baton()
              .climb(climbing(held, Kind.LEFT), leader.posts().stream().map(Post::id).toList());
          return true;
        });
    assertThat(orphans()).doesNotContain(new Orphaned(held.id(), teacher.user()));
  }

  @Test
  @Proves("HAL-11")
  void somebody_unknown_is_seen_by_the_holder_once_they_are_known() {
    Person found = Given.person();
    Concern unknown =
        HALSNAES.ask(
            teacher,
            s -> {
              Concern about = Given.unknown(teacher).heldBy(teacher.user());
              s.concerns().add(about);
              s.access().grantNameless(about.id().value(), teacher.id(), CLOCK.instant(), "Rejst");
              return about;
            });

    HALSNAES.ask(
        teacher,
        s -> {
          s.people().add(found);
          s.concerns().save(find(s, unknown).about(found.id()));
          return s.people().find(found.id()).orElseThrow();
        });

    assertThat(HALSNAES.found(teacher, s -> s.people().find(found.id()))).isPresent();
    assertThat(HALSNAES.found(club, s -> s.people().find(found.id()))).isEmpty();
  }

  private List<Orphaned> orphans() {
    return HALSNAES.listed(SystemActor.CLOCK, s -> s.baton().orphaned(TODAY));
  }

  private static Boolean climb(dk.sporskifte.model.Actor by, Concern concern, UserActor to) {
    return HALSNAES.ask(
        by,
        s -> {
          s.baton()
              .climb(climbing(concern, Kind.CLIMBED), to.posts().stream().map(Post::id).toList());
          return true;
        });
  }

  private Concern held() {
    return HALSNAES.ask(
        teacher,
        s -> {
          Person person = Given.person();
          Concern concern = Given.concern(person.id(), teacher).heldBy(teacher.user());
          s.people().add(person);
          s.concerns().add(concern);
          s.access().grant(Given.grant(concern, teacher.id()));
          s.baton().add(BatonEvent.held(TestTenant.id(), concern, teacher.user(), "RAISED"));
          return concern;
        });
  }

  private static Concern find(Stores stores, Concern concern) {
    return stores.concerns().find(concern.id()).orElseThrow();
  }

  private static BatonEvent event(Concern concern, Kind kind, UserActor by) {
    return BatonEvent.of(TestTenant.id(), concern.id(), kind, by.user(), CLOCK.instant());
  }

  private static BatonEvent climbing(Concern concern, Kind kind) {
    return new BatonEvent(
        TestTenant.id(),
        concern.id(),
        kind,
        Optional.empty(),
        CLOCK.instant(),
        concern.holder(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Ingen reagerede"),
        Optional.empty(),
        Optional.empty());
  }

  private Task task(LocalDate due) {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.REACT_TO_CONCERN,
        Optional.empty(),
        "Reagér",
        teacher.posts().get(0).id(),
        due,
        "Du er valgt",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
