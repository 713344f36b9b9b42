package dk.sporskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTest {
  private static final Duration GRACE = Duration.ofHours(1);
  private static final Duration RETRY = Duration.ofSeconds(5);
  private static final Tenant OLD = tenant("1");
  private static final Tenant NEW = tenant("2");

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
  private final Gate gate = new Gate(now::get);
  private final ExecutorService calls = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    calls.shutdownNow();
  }

  @Test
  void calls_pass_while_it_is_open() {
    gate.open(OLD);
    assertThat(enter()).isSameAs(OLD);
  }

  @Test
  void calls_are_sent_away_at_once_while_it_is_closed() {
    assertThatExceptionOfType(TenantClosedException.class)
        .isThrownBy(this::enter)
        .withMessage("why")
        .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(RETRY));
    gate.open(OLD);
    gate.close();
    assertThatExceptionOfType(TenantClosedException.class).isThrownBy(this::enter);
  }

  @Test
  void calls_that_waited_get_the_new_way_of_working() throws Exception {
    gate.open(OLD);
    gate.keep(GRACE);
    List<CompletableFuture<Tenant>> waiting = waiting(16);

    gate.open(NEW);

    for (CompletableFuture<Tenant> call : waiting) {
      assertThat(call.get(10, TimeUnit.SECONDS)).isSameAs(NEW);
    }
  }

  @Test
  void the_seventeenth_call_is_sent_away_at_once() throws Exception {
    gate.open(OLD);
    gate.keep(GRACE);
    waiting(16);

    assertThatExceptionOfType(TenantClosedException.class).isThrownBy(this::enter);
  }

  @Test
  void a_place_to_wait_is_free_again_when_its_call_is_through() throws Exception {
    gate.keep(GRACE);
    List<CompletableFuture<Tenant>> waiting = waiting(16);
    gate.open(OLD);
    CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);

    gate.keep(GRACE);
    waiting(16);
  }

  @Test
  void nobody_waits_longer_than_the_grace() {
    gate.open(OLD);
    gate.keep(Duration.ofMillis(50));
    CompletableFuture<Tenant> call = CompletableFuture.supplyAsync(this::enter, calls);
    now.addAndGet(Duration.ofMillis(50).toNanos());

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(call::join)
        .withCauseInstanceOf(TenantClosedException.class);
    assertThat(gate.keeping()).isFalse();
  }

  @Test
  void who_waits_is_sent_away_when_the_tenant_is_removed() throws Exception {
    gate.keep(GRACE);
    List<CompletableFuture<Tenant>> waiting = waiting(3);

    gate.close();

    for (CompletableFuture<Tenant> call : waiting) {
      assertThatExceptionOfType(CompletionException.class)
          .isThrownBy(call::join)
          .withCauseInstanceOf(TenantClosedException.class);
    }
  }

  private Tenant enter() {
    return gate.enter(16, RETRY, () -> "why");
  }

  private List<CompletableFuture<Tenant>> waiting(int number) throws InterruptedException {
    List<CompletableFuture<Tenant>> started = new ArrayList<>();
    for (int call = 0; call < number; call++) {
      started.add(CompletableFuture.supplyAsync(this::enter, calls));
    }
    while (gate.waiting() < number) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    return started;
  }

  private static Tenant tenant(String version) {
    return new Tenant(new TenantKey("koge"), "Køge", WaysOfWorking.small("259", version));
  }
}
