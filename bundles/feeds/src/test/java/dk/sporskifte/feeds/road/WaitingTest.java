package dk.sporskifte.feeds.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Waiting waiting = new Waiting(now::get);

  @Test
  void each_failure_in_a_row_waits_twice_as_long_up_to_a_minute() {
    for (int expected : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
      waiting.failed("a", new IllegalStateException());
      pass(Duration.ofSeconds(expected).minusMillis(1));
      assertThat(waiting.mayTake("a")).isFalse();
      pass(Duration.ofMillis(1));
      assertThat(waiting.mayTake("a")).isTrue();
    }
  }

  @Test
  void a_failing_file_waits_alone() {
    waiting.failed("a", new IllegalStateException());

    assertThat(waiting.mayTake("b")).isTrue();
    assertThat(waiting.mayTakeAny()).isTrue();
  }

  @Test
  void while_nothing_can_be_stored_all_wait() {
    waiting.failed("a", new StoreUnavailableException("away", null));

    assertThat(waiting.mayTake("b")).isFalse();
    assertThat(waiting.mayTakeAny()).isFalse();
  }

  @Test
  void a_closed_tenant_says_how_long_to_wait() {
    waiting.failed("a", new TenantClosedException("closed", Duration.ofSeconds(5)));

    pass(Duration.ofSeconds(4));
    assertThat(waiting.mayTakeAny()).isFalse();
    pass(Duration.ofSeconds(1));
    assertThat(waiting.mayTakeAny()).isTrue();
  }

  @Test
  void a_failure_is_news_once_however_many_files_wait() {
    assertThat(waiting.failed("a", new IllegalStateException())).isTrue();
    assertThat(waiting.failed("a", new IllegalStateException())).isFalse();
    assertThat(waiting.failed("b", new IllegalStateException())).isFalse();
    assertThat(waiting.failed("b", new StoreUnavailableException("away", null))).isTrue();
    waiting.succeeded("a");
    waiting.succeeded("b");

    assertThat(waiting.reason()).isEmpty();
    assertThat(waiting.failed("a", new IllegalStateException())).isTrue();
  }

  @Test
  void a_refusal_nobody_expected_is_told_by_its_code() {
    Refusal refusal = Refusal.conflict("no-triage-post", "Ingen stilling.");
    waiting.failed("a", catchThrowable(() -> Outcome.refused(refusal).orThrow()));

    assertThat(waiting.reason()).isEqualTo("files that wait for another try: 1 (no-triage-post)");
  }

  @Test
  void a_file_somebody_removed_is_forgotten() {
    waiting.failed("a", new IllegalStateException());
    waiting.forgetFilesUnless(name -> false);

    assertThat(waiting.reason()).isEmpty();
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
