package dk.sporskifte.casework.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TasksTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();

  @Test
  @Proves("HEL-36")
  void open_tasks_come_the_most_overdue_first_and_say_so() {
    korsbaek.refer(AReferral.in(korsbaek).receivedOn(korsbaek.today().minusDays(40)));

    List<TaskView> open = open(korsbaek.caseworker, false);

    assertThat(open).extracting(t -> t.task().due()).isSorted();
    assertThat(open.get(0).task().kind()).isEqualTo(Task.Kind.RECEIVE_REFERRAL_FORM);
    assertThat(open).filteredOn(TaskView::overdue).hasSize(2);
    assertThat(open).extracting(TaskView::ownerTitle).contains("SSP-medarbejder");
  }

  @Test
  void own_tasks_are_those_of_the_posts_held() {
    korsbaek.refer();

    assertThat(open(korsbaek.secretary, true))
        .extracting(t -> t.task().kind())
        .containsExactly(Task.Kind.PLAN_EXTRA_MEETING);
    assertThat(open(korsbaek.leader, true)).isEmpty();
    assertThat(open(korsbaek.leader, false)).hasSizeGreaterThan(3);
    assertThat(open(korsbaek.school, false)).isEmpty();
  }

  @Test
  void a_list_is_of_one_kind_of_what_is_due_before_a_day_or_of_what_is_new() {
    korsbaek.refer();
    korsbaek.clock.goTo(korsbaek.today().plusDays(7));
    LocalDate takeUpDue = korsbaek.refer().file().takeUpDue();

    assertThat(open(korsbaek.caseworker, of(Task.Kind.TAKE_UP_REFERRAL))).hasSize(2);
    assertThat(open(korsbaek.caseworker, dueBefore(takeUpDue)))
        .isNotEmpty()
        .allSatisfy(t -> assertThat(t.task().due()).isBefore(takeUpDue));
    assertThat(open(korsbaek.caseworker, recent()))
        .hasSize(open(korsbaek.caseworker, false).size() / 2)
        .allSatisfy(t -> assertThat(t.task().createdAt()).isEqualTo(korsbaek.clock.instant()));
  }

  @Test
  void counts_agree_with_the_lists_they_are_of() {
    korsbaek.refer(AReferral.in(korsbaek).receivedOn(korsbaek.today().minusDays(40)));
    korsbaek.clock.goTo(korsbaek.today().plusDays(7));
    korsbaek.refer(AReferral.in(korsbaek).receivedOn(korsbaek.today().minusDays(25)));

    for (UserActor actor : List.of(korsbaek.caseworker, korsbaek.leader, korsbaek.school)) {
      TaskCounts counts = counts(actor, false);
      List<TaskView> all = open(actor, false);
      long late = all.stream().filter(TaskView::overdue).count();

      assertThat(counts.open()).isEqualTo(all.size());
      assertThat(counts.mine()).isEqualTo(open(actor, true).size());
      assertThat(counts.overdue()).isEqualTo(late);
      assertThat(counts.dueThisWeek())
          .isEqualTo(open(actor, dueBefore(korsbaek.today().plusDays(7))).size() - late);
      assertThat(counts.recent()).isEqualTo(open(actor, recent()).size());
      counts
          .byKind()
          .forEach((kind, tasks) -> assertThat(open(actor, of(kind))).hasSize(tasks.intValue()));
    }
    assertThat(counts(korsbaek.caseworker, false).overdue()).isPositive();
    assertThat(counts(korsbaek.caseworker, false).dueThisWeek()).isPositive();
    assertThat(counts(korsbaek.secretary, true).byKind())
        .containsOnlyKeys(Task.Kind.PLAN_EXTRA_MEETING);
  }

  @Test
  @Proves("LAW-21")
  void counts_are_nobody_s_data_so_that_only_who_is_refused_them_is_written_down() {
    korsbaek.refer();
    int before = korsbaek.store.audit(korsbaek.tenant.key()).size();

    counts(korsbaek.caseworker, false);
    assertThat(korsbaek.store.audit(korsbaek.tenant.key())).hasSize(before);

    Expect.notAllowed(korsbaek.tasks.counts(korsbaek.tenant, korsbaek.auditor, false));
    assertThat(korsbaek.store.audit(korsbaek.tenant.key())).hasSize(before + 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Task.Kind.class,
      names = {"TAKE_UP_REFERRAL", "RECEIVE_REFERRAL_FORM", "PLAN_EXTRA_MEETING"})
  @Proves("HEL-36")
  void what_is_ended_by_what_it_asks_for_is_not_ticked_off(Task.Kind kind) {
    Task task = Expect.open(korsbaek.refer(), kind);

    assertThat(Expect.refused(complete(korsbaek.leader, task), "task-ends-by-itself").reason())
        .contains("når");
  }

  @Test
  void other_tasks_are_ended_by_their_owner_or_whoever_coordinates_the_case_once() {
    CaseView view = korsbaek.refer(AReferral.in(korsbaek).born(LocalDate.of(2001, 6, 15)));
    Task inform = Expect.open(view, Task.Kind.INFORM_PERSON);

    TaskView done = complete(korsbaek.caseworker, inform).orThrow();

    assertThat(done.task().doneBy()).contains(korsbaek.caseworker.user());
    assertThat(done.task().doneAt()).contains(korsbaek.clock.instant());
    Expect.stale(complete(korsbaek.caseworker, inform));
    Expect.refused(complete(korsbaek.caseworker, done.task()), "task-done");
    complete(korsbaek.leader, Expect.open(view, Task.Kind.LEAVES_TARGET_GROUP)).orThrow();
    Expect.noneOpen(korsbaek.show(view.file().id()), Task.Kind.INFORM_PERSON);
  }

  @Test
  void a_guest_of_the_case_ends_nobody_else_s_task() {
    CaseView view =
        korsbaek
            .referrals
            .refer(korsbaek.tenant, korsbaek.secretary, AReferral.in(korsbaek).referral())
            .orThrow();
    Task inform = Expect.open(korsbaek.show(view.file().id()), Task.Kind.INFORM_PERSON);

    Expect.refused(complete(korsbaek.secretary, inform), "not-the-owner");
    Expect.notFound(complete(korsbaek.school, inform));
  }

  @Test
  void a_task_there_is_not_is_not_found() {
    Expect.notFound(
        korsbaek.tasks.complete(
            korsbaek.tenant, korsbaek.caseworker, new TaskId(korsbaek.ids.next()), 1));
  }

  private List<TaskView> open(UserActor actor, boolean mineOnly) {
    return open(actor, mineOnly ? TaskFilter.ofMine() : TaskFilter.none());
  }

  private List<TaskView> open(UserActor actor, TaskFilter filter) {
    return korsbaek
        .tasks
        .open(korsbaek.tenant, actor, filter, PageRequest.first())
        .orThrow()
        .items();
  }

  private TaskCounts counts(UserActor actor, boolean mine) {
    return korsbaek.tasks.counts(korsbaek.tenant, actor, mine).orThrow();
  }

  private Outcome<TaskView> complete(UserActor actor, Task task) {
    return korsbaek.tasks.complete(korsbaek.tenant, actor, task.id(), task.version());
  }

  private static TaskFilter of(Task.Kind kind) {
    return new TaskFilter(false, false, Optional.empty(), Optional.of(kind));
  }

  private static TaskFilter dueBefore(LocalDate day) {
    return new TaskFilter(false, false, Optional.of(day), Optional.empty());
  }

  private static TaskFilter recent() {
    return new TaskFilter(false, true, Optional.empty(), Optional.empty());
  }
}
