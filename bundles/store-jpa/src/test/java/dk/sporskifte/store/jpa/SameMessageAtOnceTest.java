package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.SystemActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two nodes find the same files in a shared folder, and each hands in all of them. */
class SameMessageAtOnceTest {
  private static final int MESSAGES = 20;

  private final String sender = "s" + TestTenant.id().toString().substring(30);
  private final List<UUID> sent =
      IntStream.range(0, MESSAGES).mapToObj(i -> TestTenant.id()).toList();
  private final CyclicBarrier together = new CyclicBarrier(2);
  private final AtomicInteger stored = new AtomicInteger();

  @Test
  void each_message_is_stored_once_and_none_is_lost() {
    CompletableFuture<?>[] nodes =
        Stream.generate(() -> CompletableFuture.runAsync(this::node))
            .limit(2)
            .toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(nodes).join();

    assertThat(stored).hasValue(MESSAGES);
    FeedMessageFilter mine =
        new FeedMessageFilter(
            Optional.empty(),
            Optional.of(sender),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<FeedMessageSummary> found =
        KOGE.ask(
                SystemActor.OPERATOR,
                s -> s.feedMessages().list(mine, new PageRequest(Optional.empty(), 100)))
            .items();
    assertThat(found)
        .extracting(message -> message.messageId().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(sent);
  }

  private void node() {
    for (UUID messageId : sent) {
      try {
        together.await();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      KOGE.run(SystemActor.FEED, stores -> store(stores, messageId));
    }
  }

  private void store(Stores stores, UUID messageId) {
    stores.inbox().hold(sender, List.of(messageId));
    if (stores.inbox().contentHash(sender, messageId).isEmpty()) {
      stores.inbox().add(message(messageId), new RawMessage("folder", 1, new byte[] {1}));
      stored.incrementAndGet();
    }
  }

  private FeedMessage message(UUID messageId) {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        sender,
        messageId,
        "hash",
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        1,
        0,
        CLOCK.instant());
  }
}
