package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Transactions that wait for each other: the database gives one up, and nobody is told. */
class GivenUpTest {
  private final UserActor coordinator = KOGE.user(Role.CASEWORKER);
  private final CaseFile one = Given.openCase(KOGE, coordinator);
  private final CaseFile other = Given.openCase(KOGE, coordinator);
  private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void of_two_that_wait_for_each_other_both_end_well() {
    List<CompletableFuture<Outcome<Boolean>>> both =
        List.of(
            CompletableFuture.supplyAsync(() -> hold(one, other)),
            CompletableFuture.supplyAsync(() -> hold(other, one)));

    assertThat(both).allSatisfy(done -> assertThat(done.join()).isEqualTo(Outcome.done(true)));
    assertThat(times).as("one of them twice").hasValue(3);
  }

  private Outcome<Boolean> hold(CaseFile first, CaseFile second) {
    return KOGE.in(
        coordinator,
        stores -> {
          hold(stores, first);
          if (times.incrementAndGet() <= 2) {
            await();
          }
          hold(stores, second);
          return Outcome.done(true);
        });
  }

  private static void hold(Stores stores, CaseFile file) {
    stores.ages().hold(file.id());
  }

  private void await() {
    try {
      bothHoldOne.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }
}
