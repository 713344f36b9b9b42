package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private UserActor coordinator;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  void each_save_raises_the_version_by_one_even_one_that_changes_nothing() {
    KOGE.run(coordinator, s -> s.cases().save(file));
    CaseFile second = found();
    KOGE.run(coordinator, s -> s.cases().save(second.in(CaseState.ON_AGENDA)));

    assertThat(second.version()).isEqualTo(2);
    assertThat(found().version()).isEqualTo(3);
  }

  @Test
  void within_a_transaction_the_version_rises_as_well() {
    List<Integer> versions =
        KOGE.ask(
            coordinator,
            s -> {
              s.cases().save(file.in(CaseState.ON_AGENDA));
              CaseFile second = s.cases().find(file.id()).orElseThrow();
              s.cases().save(second.enrolledIn("ssp-plus"));
              return List.of(second.version(), s.cases().find(file.id()).orElseThrow().version());
            });

    assertThat(versions).containsExactly(2, 3);
    assertThat(found().version()).isEqualTo(3);
  }

  @Test
  void a_new_record_is_saved_in_the_transaction_that_adds_it() {
    CaseFile saved =
        KOGE.ask(
            coordinator,
            s -> {
              CaseFile opened = Given.openCase(s, coordinator);
              s.cases().save(opened.in(CaseState.ON_AGENDA));
              return s.cases().find(opened.id()).orElseThrow();
            });

    assertThat(saved.version()).isEqualTo(2);
    assertThat(KOGE.found(coordinator, s -> s.cases().find(saved.id())).orElseThrow().version())
        .isEqualTo(2);
  }

  @Test
  void an_old_version_is_stale_and_nothing_is_written() {
    KOGE.run(coordinator, s -> s.cases().save(file.in(CaseState.ON_AGENDA)));

    Refusal refusal =
        KOGE.refusal(
            coordinator,
            s -> {
              Given.openCase(s, coordinator);
              s.cases().save(file.takenUpBy(LocalDate.of(2026, 5, 1)));
            });

    assertThat(refusal).isEqualTo(Refusal.stale());
    assertThat(found().takeUpDue()).isEqualTo(file.takeUpDue());
    assertThat(found().state()).isEqualTo(CaseState.ON_AGENDA);
  }

  @Test
  void of_two_who_change_the_same_version_at_once_one_is_stale() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Outcome<Integer>>> changes =
          List.of(
              threads.submit(() -> changed(both, LocalDate.of(2026, 5, 1))),
              threads.submit(() -> changed(both, LocalDate.of(2026, 5, 2))));

      assertThat(List.of(changes.get(0).get(), changes.get(1).get()))
          .containsOnlyOnce(Outcome.refused(Refusal.stale()));
    } finally {
      threads.shutdown();
    }
    assertThat(found().version()).isEqualTo(2);
  }

  private Outcome<Integer> changed(CyclicBarrier both, LocalDate due) {
    return KOGE.in(
        coordinator,
        s -> {
          CaseFile read = s.cases().find(file.id()).orElseThrow();
          awaited(both);
          s.cases().save(read.takenUpBy(due));
          return Outcome.done(read.version());
        });
  }

  /** The change is written when the database is asked next, and by a batch at that. */
  @Test
  void what_another_changed_meanwhile_is_stale_too_where_a_question_writes_it() {
    Refusal refusal =
        KOGE.refusal(
            coordinator,
            s -> {
              s.cases().find(file.id());
              KOGE.run(coordinator, other -> other.cases().save(file.in(CaseState.ON_AGENDA)));
              s.cases().save(file.enrolledIn("ssp-plus"));
              s.tasks().ofCase(file.id());
            });

    assertThat(refusal).isEqualTo(Refusal.stale());
    assertThat(found().state()).isEqualTo(CaseState.ON_AGENDA);
  }

  private static void awaited(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private CaseFile found() {
    return KOGE.found(coordinator, s -> s.cases().find(file.id())).orElseThrow();
  }
}
