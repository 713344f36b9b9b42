package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.Leases;
import dk.sporskifte.casework.api.port.Leases.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JdbcLeasesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Duration TIME = Duration.ofMinutes(1);

  private final Leases leases = new JdbcLeases(TestDatabase.INSTANCE);
  private final UUID one = TestTenant.id();
  private final UUID other = TestTenant.id();
  private final String name = "poll-" + TestTenant.id();

  @Test
  void while_one_node_has_it_the_other_does_not_get_it() {
    Lease lease = take(one, NOW).orElseThrow();

    assertThat(take(other, NOW.plus(TIME).minusMillis(1))).isEmpty();
    assertThat(keep(lease, NOW.plusSeconds(30))).isTrue();
    assertThat(take(other, NOW.plus(TIME))).as("kept until later").isEmpty();
  }

  @Test
  void when_its_holder_is_gone_the_other_takes_over_and_the_first_is_late() {
    Lease first = take(one, NOW).orElseThrow();

    Lease second = take(other, NOW.plus(TIME)).orElseThrow();

    assertThat(second.token()).isGreaterThan(first.token());
    assertThat(keep(first, NOW.plus(TIME))).isFalse();
    assertThat(keep(second, NOW.plus(TIME))).isTrue();
  }

  @Test
  void of_many_nodes_at_once_one_gets_it() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Optional<Lease>>> tries =
          IntStream.range(0, 8)
              .<Callable<Optional<Lease>>>mapToObj(n -> () -> take(TestTenant.id(), NOW))
              .toList();
      int taken = 0;
      for (Future<Optional<Lease>> tried : nodes.invokeAll(tries)) {
        taken += tried.get().isPresent() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    } finally {
      nodes.shutdownNow();
    }
  }

  @Test
  void each_tenant_has_its_own() {
    take(one, NOW).orElseThrow();

    assertThat(leases.take(HELSINGOR.key, name, other, NOW, TIME)).isPresent();
  }

  private Optional<Lease> take(UUID holder, Instant now) {
    return leases.take(KOGE.key, name, holder, now, TIME);
  }

  private boolean keep(Lease lease, Instant now) {
    return leases.keep(KOGE.key, lease, now, TIME);
  }
}
