package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.SystemActor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class CorrectionAtOnceTest {
  private final UUID corrected = TestTenant.id();
  private final CountDownLatch held = new CountDownLatch(1);

  @Test
  void of_a_message_and_its_correction_that_come_at_once_the_second_finds_the_first()
      throws Exception {
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> KOGE.run(SystemActor.FEED, this::storeSlowly));
    held.await();

    assertThat((boolean) KOGE.ask(SystemActor.FEED, s -> isCorrected(s, "NSP"))).isTrue();
    first.get();
    assertThat((boolean) KOGE.ask(SystemActor.FEED, s -> isCorrected(s, "KBP"))).isFalse();
  }

  private void storeSlowly(Stores stores) {
    stores.inbox().hold("NSP", List.of(TestTenant.id(), corrected));
    held.countDown();
    LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
    stores.inbox().add(correction(), new RawMessage("folder", 1, new byte[] {7}));
  }

  private boolean isCorrected(Stores stores, String sender) {
    stores.inbox().hold(sender, List.of(corrected));
    return stores.inbox().isCorrected(sender, corrected);
  }

  private FeedMessage correction() {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        "NSP",
        TestTenant.id(),
        "hash",
        Optional.of(corrected),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        1,
        0,
        CLOCK.instant());
  }
}
