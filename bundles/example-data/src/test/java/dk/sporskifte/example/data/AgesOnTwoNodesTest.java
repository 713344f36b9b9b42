package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.ages.AgesFollowed;
import dk.sporskifte.casework.time.UuidV7;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgesOnTwoNodesTest {
  private static final String TWICE =
      """
      select t.case_id || ' ' || t.text from task t join age_task a on a.task_id = t.id
      group by t.case_id, t.text having count(*) > 1
      """;
  private static final String RAISED = "select count(*)::text from age_task";

  private final Instant before = Installation.CLOCK.instant();

  @TempDir Path base;

  @AfterEach
  void turn_back() {
    Installation.CLOCK.set(before);
  }

  @Test
  @Proves("KOG-02")
  void two_nodes_at_the_same_moment_raise_each_task_once() throws Exception {
    Installation korsbaek = new Installation("two_nodes", WaysOfWorking.small());
    FillingTest.filling(korsbaek, base).fill(korsbaek.tenant.key());
    int there = Integer.parseInt(FillingTest.all(korsbaek, RAISED).get(0));
    Installation.CLOCK.advance(Period.ofMonths(9));

    int raised = both(korsbaek).stream().mapToInt(Integer::intValue).sum();

    assertThat(raised).isPositive();
    assertThat(FillingTest.all(korsbaek, RAISED)).containsExactly("" + (there + raised));
    assertThat(FillingTest.all(korsbaek, TWICE)).isEmpty();
    assertThat(both(korsbaek)).containsExactly(0, 0);
  }

  private static List<Integer> both(Installation installation) throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    Callable<Integer> node =
        () -> {
          AuditedWork audited =
              new AuditedWork(installation, Installation.CLOCK, new UuidV7(Installation.CLOCK));
          together.await();
          return new AgesFollowed(audited).follow(installation.tenant).orThrow();
        };
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> one = nodes.submit(node);
      Future<Integer> other = nodes.submit(node);
      return List.of(one.get(), other.get());
    } finally {
      nodes.shutdownNow();
    }
  }
}
