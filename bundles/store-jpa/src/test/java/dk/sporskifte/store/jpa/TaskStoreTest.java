package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskStoreTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 27);

  private Post own;
  private Post foreign;
  private UserActor coordinator;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    own = KOGE.post(Role.CASEWORKER);
    foreign = KOGE.post(Role.LEADER);
    coordinator = KOGE.user(own);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  void a_task_is_found_as_it_was_added() {
    Task task = added(Optional.of(file.id()), own, DUE);

    assertThat(KOGE.found(coordinator, s -> s.tasks().find(task.id()))).contains(task);
  }

  @Test
  void tasks_of_own_posts_and_of_seen_cases_are_open_by_due_day() {
    Task ofCase = added(Optional.of(file.id()), foreign, DUE.plusDays(2));
    Task ofPost = added(Optional.empty(), own, DUE.plusDays(1));
    Task foreignTask = added(Optional.empty(), foreign, DUE);

    Page<Task> all = KOGE.ask(coordinator, s -> s.tasks().open(Set.of(), PageRequest.first()));
    Page<Task> mine =
        KOGE.ask(coordinator, s -> s.tasks().open(Set.of(own.id()), PageRequest.first()));

    assertThat(all.items()).containsExactly(ofPost, ofCase);
    assertThat(mine.items()).containsExactly(ofPost);
    assertThat(KOGE.found(coordinator, s -> s.tasks().find(foreignTask.id()))).isEmpty();
  }

  @Test
  void a_task_is_listed_in_the_transaction_that_adds_it() {
    Task task = task(Optional.of(file.id()), own, DUE);

    Page<Task> open =
        KOGE.ask(
            coordinator,
            s -> {
              s.tasks().add(task);
              return s.tasks().open(Set.of(), PageRequest.first());
            });

    assertThat(open.items()).containsExactly(task);
  }

  @Test
  void a_long_list_comes_in_pages() {
    Task first = added(Optional.empty(), own, DUE);
    Task second = added(Optional.empty(), own, DUE);
    Task third = added(Optional.empty(), own, DUE.plusDays(1));

    Page<Task> one =
        KOGE.ask(coordinator, s -> s.tasks().open(Set.of(), new PageRequest(Optional.empty(), 2)));
    Page<Task> two =
        KOGE.ask(coordinator, s -> s.tasks().open(Set.of(), new PageRequest(one.next(), 2)));

    assertThat(one.items()).containsExactly(first, second);
    assertThat(two.items()).containsExactly(third);
    assertThat(two.next()).isEmpty();
  }

  @Test
  void a_task_that_is_done_stays_with_its_case_and_leaves_the_list() {
    Task task = added(Optional.of(file.id()), own, DUE);

    KOGE.run(coordinator, s -> s.tasks().save(task.done(coordinator.user(), CLOCK.instant())));

    Page<Task> open = KOGE.ask(coordinator, s -> s.tasks().open(Set.of(), PageRequest.first()));
    assertThat(open.items()).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.tasks().ofCase(file.id())))
        .singleElement()
        .satisfies(t -> assertThat(t.doneBy()).contains(coordinator.user()))
        .satisfies(t -> assertThat(t.version()).isEqualTo(2));
  }

  @Test
  void the_clock_moves_tasks() {
    Task task = added(Optional.of(file.id()), own, DUE);

    KOGE.run(
        SystemActor.CLOCK,
        s -> s.tasks().save(task.dueOn(DUE.minusDays(7), "Mødet er rykket frem")));

    assertThat(KOGE.found(coordinator, s -> s.tasks().find(task.id())).orElseThrow().due())
        .isEqualTo(DUE.minusDays(7));
  }

  private Task added(Optional<CaseId> caseId, Post owner, LocalDate due) {
    Task task = task(caseId, owner, due);
    KOGE.run(coordinator, s -> s.tasks().add(task));
    return task;
  }

  private static Task task(Optional<CaseId> caseId, Post owner, LocalDate due) {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.TAKE_UP_REFERRAL,
        caseId,
        "Tag indstillingen op på næste møde",
        owner.id(),
        due,
        "Højst 4 uger efter indstillingen",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
