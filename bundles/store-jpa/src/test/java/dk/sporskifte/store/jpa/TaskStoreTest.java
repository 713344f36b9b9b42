package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.TaskStore.Counted;
import dk.sporskifte.casework.api.port.TaskStore.Counting;
import dk.sporskifte.casework.api.port.TaskStore.Wanted;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskStoreTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 27);

  private static final Wanted ALL =
      new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
  void a_task_says_which_concern_it_is_about() {
    Concern concern = Given.concern(file.person(), coordinator);
    Task about = task(Optional.empty(), own, DUE);
    Task other = added(Optional.empty(), own, DUE);
    KOGE.run(coordinator, s -> s.concerns().add(concern));
    KOGE.run(coordinator, s -> s.tasks().add(about, concern.id()));

    Map<TaskId, ConcernId> concerns =
        KOGE.ask(coordinator, s -> s.tasks().concerns(List.of(about.id(), other.id())));
    assertThat(concerns).isEqualTo(Map.of(about.id(), concern.id()));
  }

  @Test
  void tasks_of_own_posts_and_of_seen_cases_are_open_by_due_day() {
    Task ofCase = added(Optional.of(file.id()), foreign, DUE.plusDays(2));
    Task ofPost = added(Optional.empty(), own, DUE.plusDays(1));
    Task foreignTask = added(Optional.empty(), foreign, DUE);

    Page<Task> all = KOGE.ask(coordinator, s -> s.tasks().open(ALL, PageRequest.first()));
    Page<Task> mine = KOGE.ask(coordinator, s -> s.tasks().open(mine(), PageRequest.first()));

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
              return s.tasks().open(ALL, PageRequest.first());
            });

    assertThat(open.items()).containsExactly(task);
  }

  @Test
  void a_long_list_comes_in_pages() {
    Task first = added(Optional.empty(), own, DUE);
    Task second = added(Optional.empty(), own, DUE);
    Task third = added(Optional.empty(), own, DUE.plusDays(1));

    Page<Task> one =
        KOGE.ask(coordinator, s -> s.tasks().open(ALL, new PageRequest(Optional.empty(), 2)));
    Page<Task> two =
        KOGE.ask(coordinator, s -> s.tasks().open(ALL, new PageRequest(one.next(), 2)));

    assertThat(one.items()).containsExactly(first, second);
    assertThat(two.items()).containsExactly(third);
    assertThat(two.next()).isEmpty();
  }

  @Test
  void a_list_is_of_what_is_asked_for() {
    Task early = added(Optional.empty(), own, DUE);
    Task late = added(Optional.empty(), own, DUE.plusDays(1));
    Instant now = CLOCK.instant();

    assertThat(open(wanted(Optional.of(now), Optional.empty(), Optional.empty())))
        .containsExactly(early, late);
    assertThat(open(wanted(Optional.of(now.plusSeconds(1)), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(open(wanted(Optional.empty(), Optional.of(late.due()), Optional.empty())))
        .containsExactly(early);
    assertThat(open(wanted(Optional.empty(), Optional.empty(), Optional.of(early.kind()))))
        .containsExactly(early, late);
    assertThat(open(wanted(Optional.empty(), Optional.empty(), Optional.of(Task.Kind.TRIAGE))))
        .isEmpty();
  }

  @Test
  void open_tasks_are_counted_and_only_those_the_actor_sees() {
    added(Optional.of(file.id()), foreign, DUE.minusDays(1));
    added(Optional.of(file.id()), foreign, DUE.plusDays(6));
    added(Optional.empty(), own, DUE.plusDays(7));
    added(Optional.empty(), foreign, DUE);

    assertThat(counts(coordinator, false))
        .containsExactly(new Counted(Task.Kind.TAKE_UP_REFERRAL, 3, 1, 1, 1, 3));
    assertThat(counts(coordinator, true))
        .containsExactly(new Counted(Task.Kind.TAKE_UP_REFERRAL, 1, 1, 0, 0, 1));
    assertThat(counts(KOGE.user(KOGE.post(Role.CASEWORKER)), false)).isEmpty();
  }

  @Test
  void a_task_that_is_done_stays_with_its_case_and_leaves_the_list() {
    Task task = added(Optional.of(file.id()), own, DUE);

    KOGE.run(coordinator, s -> s.tasks().save(task.done(coordinator.user(), CLOCK.instant())));

    Page<Task> open = KOGE.ask(coordinator, s -> s.tasks().open(ALL, PageRequest.first()));
    assertThat(open.items()).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.tasks().ofCase(file.id())))
        .singleElement()
        .satisfies(t -> assertThat(t.doneBy()).contains(coordinator.user()))
        .satisfies(t -> assertThat(t.version()).isEqualTo(2));
  }

  @Test
  void a_task_of_a_message_is_every_triage_posts() {
    Post triage = KOGE.post(Role.TRIAGE);
    FeedMessageId message = new FeedMessageId(TestTenant.id());
    Task task = task(Optional.empty(), triage, DUE);
    KOGE.run(
        SystemActor.FEED,
        s -> {
          s.inbox().add(Given.message(message, 1), new RawMessage("folder", 1, new byte[] {1}));
          s.tasks().add(task, message);
        });
    UserActor colleague = KOGE.user(Role.TRIAGE);

    assertThat(KOGE.found(colleague, s -> s.tasks().messageOf(task.id()))).contains(message);
    assertThat(KOGE.found(coordinator, s -> s.tasks().messageOf(task.id()))).isEmpty();
    KOGE.run(colleague, s -> s.tasks().save(task.done(colleague.user(), CLOCK.instant())));
    assertThat(KOGE.listed(colleague, s -> s.tasks().ofMessage(message))).isEmpty();
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

  private List<Counted> counts(UserActor actor, boolean ownAlone) {
    return KOGE.ask(
        actor,
        s ->
            s.tasks()
                .counts(
                    new Counting(
                        Set.of(own.id()), ownAlone, DUE, DUE.plusDays(7), CLOCK.instant())));
  }

  private List<Task> open(Wanted wanted) {
    return KOGE.ask(coordinator, s -> s.tasks().open(wanted, PageRequest.first())).items();
  }

  private Wanted mine() {
    return new Wanted(
        Optional.of(Set.of(own.id())), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Wanted wanted(
      Optional<Instant> createdFrom, Optional<LocalDate> dueBefore, Optional<Task.Kind> kind) {
    return new Wanted(Optional.empty(), createdFrom, dueBefore, kind);
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
