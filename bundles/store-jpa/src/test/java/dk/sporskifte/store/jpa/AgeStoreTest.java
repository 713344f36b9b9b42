package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AgeStore.Looked;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgeStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final String MODEL = "259 1";

  private Post post;
  private UserActor coordinator;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    KOGE.run(
        SystemActor.CLOCK,
        s -> s.ages().claim(TODAY, MODEL, 10_000).forEach(c -> looked(s, c.caseId())));
    post = KOGE.post(Role.CASEWORKER);
    coordinator = KOGE.user(post);
    file = Given.openCase(KOGE, coordinator);
  }

  private static void looked(Stores stores, CaseId id) {
    stores.ages().lookedAt(id, Optional.empty(), MODEL);
  }

  @Test
  @Proves("LAW-08")
  void the_clock_learns_a_birth_date_and_no_more_and_nobody_else_learns_it_there() {
    assertThat(claimed(10))
        .singleElement()
        .satisfies(c -> assertThat(c.caseId()).isEqualTo(file.id()))
        .satisfies(c -> assertThat(c.person()).isEqualTo(file.person()))
        .satisfies(c -> assertThat(c.born()).isBefore(TODAY));
    assertThat(KOGE.found(SystemActor.CLOCK, s -> s.people().find(file.person()))).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.ages().claim(TODAY, MODEL, 10))).isEmpty();
  }

  @Test
  void what_one_node_has_claimed_another_leaves_out() {
    CaseFile second = Given.openCase(KOGE, coordinator);
    List<CaseId> other = new ArrayList<>();

    List<CaseId> one =
        KOGE.ask(
            SystemActor.CLOCK,
            s -> {
              List<CaseId> mine = ids(s.ages().claim(TODAY, MODEL, 1));
              other.addAll(ids(claimed(10)));
              return mine;
            });

    assertThat(one).hasSize(1);
    assertThat(other).hasSize(1).doesNotContainAnyElementsOf(one);
    assertThat(List.of(one.get(0), other.get(0))).containsExactlyInAnyOrder(file.id(), second.id());
  }

  @Test
  void a_milestone_is_raised_once() {
    Task task = task();
    KOGE.run(
        coordinator,
        s -> {
          s.tasks().add(task);
          s.ages().raise(file.id(), "age-15", task.id());
        });

    Refusal again =
        KOGE.refusal(SystemActor.CLOCK, s -> s.ages().raise(file.id(), "age-15", task.id()));

    assertThat(again.code()).isEqualTo("already-exists");
    assertThat(raised(SystemActor.CLOCK)).containsExactly(Map.entry("age-15", task.id()));
    KOGE.run(coordinator, s -> s.ages().forget(file.id(), "age-15"));
    assertThat(raised(coordinator)).isEmpty();
  }

  @Test
  void a_case_is_looked_at_on_its_day_and_under_another_model_and_never_when_it_is_closed() {
    lookedAt(Optional.of(TODAY.plusDays(3)));

    assertThat(waiting(TODAY.plusDays(2), MODEL)).isZero();
    assertThat(waiting(TODAY.plusDays(3), MODEL)).isEqualTo(1);
    assertThat(waiting(TODAY, "259 2")).isEqualTo(1);
    lookedAt(Optional.empty());
    assertThat(waiting(TODAY.plusDays(3), "259 2")).isZero();
  }

  @Test
  void a_corrected_birth_date_and_another_programme_make_a_case_be_looked_at_again() {
    lookedAt(Optional.empty());
    KOGE.run(
        coordinator, s -> s.people().save(bornLater(s.people().find(file.person()).orElseThrow())));
    assertThat(ids(claimed(10))).containsExactly(file.id());

    lookedAt(Optional.empty());
    KOGE.run(coordinator, s -> s.cases().save(file.enrolledIn("ssp")));
    assertThat(waiting(TODAY, MODEL)).isEqualTo(1);

    lookedAt(Optional.empty());
    KOGE.run(
        coordinator, s -> s.cases().save(s.cases().find(file.id()).orElseThrow().takenUpBy(TODAY)));
    assertThat(waiting(TODAY, MODEL)).as("nothing of that").isZero();
  }

  @Test
  @Proves("LAW-12")
  void a_placement_is_found_as_it_was_recorded_and_ends() {
    Placement placement =
        new Placement(
            TestTenant.id(),
            file.id(),
            TODAY,
            Optional.empty(),
            coordinator.user(),
            CLOCK.instant(),
            1);
    KOGE.run(coordinator, s -> s.ages().add(placement));
    KOGE.run(coordinator, s -> s.ages().save(placement.ended(TODAY.plusDays(9))));

    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.ages().placements(file.id())))
        .singleElement()
        .satisfies(p -> assertThat(p.until()).contains(TODAY.plusDays(9)))
        .satisfies(p -> assertThat(p.version()).isEqualTo(2));
    assertThat(KOGE.listed(stranger(), s -> s.ages().placements(file.id()))).isEmpty();
  }

  @Test
  @Proves("KOG-13")
  void an_age_opens_a_transition_once_and_its_needs_are_kept_with_who_met_them() {
    CaseTransition opened = transition(Optional.empty());
    CheckedNeed need =
        new CheckedNeed(
            TestTenant.id(),
            opened.id(),
            "Bolig",
            Optional.empty(),
            Optional.empty(),
            CLOCK.instant(),
            1);
    KOGE.run(
        SystemActor.CLOCK,
        s -> {
          s.ages().add(opened);
          s.ages().add(need);
        });
    assertThat(KOGE.refusal(coordinator, s -> s.ages().add(transition(Optional.empty()))).code())
        .isEqualTo("already-exists");
    KOGE.run(coordinator, s -> s.ages().add(transition(Optional.of(TODAY))));

    CheckedNeed met =
        need.ownedBy(post.id()).met(coordinator.user(), CLOCK.instant(), "Flyttet ind");
    KOGE.run(coordinator, s -> s.ages().save(met));

    assertThat(KOGE.listed(coordinator, s -> s.ages().transitions(file.id()))).hasSize(2);
    assertThat(KOGE.listed(coordinator, s -> s.ages().needs(opened.id())))
        .singleElement()
        .satisfies(n -> assertThat(n.met()).isEqualTo(met.met()))
        .satisfies(n -> assertThat(n.owner()).contains(post.id()));
    assertThat(KOGE.listed(stranger(), s -> s.ages().transitions(file.id()))).isEmpty();
    assertThat(KOGE.listed(stranger(), s -> s.ages().needs(opened.id()))).isEmpty();
  }

  private Map<String, TaskId> raised(Actor actor) {
    return KOGE.ask(actor, s -> s.ages().raised(file.id()));
  }

  private CaseTransition transition(Optional<LocalDate> on) {
    return new CaseTransition(
        TestTenant.id(), file.id(), "fylder-18", on, SystemActor.CLOCK.id(), CLOCK.instant());
  }

  private static UserActor stranger() {
    return KOGE.user(KOGE.post(Role.CASEWORKER));
  }

  private static List<Looked> claimed(int most) {
    return KOGE.listed(SystemActor.CLOCK, s -> s.ages().claim(TODAY, MODEL, most));
  }

  private static List<CaseId> ids(List<Looked> looked) {
    return looked.stream().map(Looked::caseId).toList();
  }

  private static long waiting(LocalDate today, String model) {
    return KOGE.ask(SystemActor.CLOCK, s -> s.ages().waiting(today, model));
  }

  private void lookedAt(Optional<LocalDate> next) {
    KOGE.run(SystemActor.CLOCK, s -> s.ages().lookedAt(file.id(), next, MODEL));
  }

  private Task task() {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.REACHES_AGE,
        Optional.of(file.id()),
        "Fylder snart 15",
        post.id(),
        TODAY,
        "Fødselsdag",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private static Person bornLater(Person person) {
    return new Person(
        person.id(),
        Optional.empty(),
        person.givenName(),
        person.familyName(),
        person.born().plusDays(40),
        person.addressProtected(),
        person.address(),
        person.phone(),
        person.version());
  }
}
