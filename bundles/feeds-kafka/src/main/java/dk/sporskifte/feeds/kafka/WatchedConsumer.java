package dk.sporskifte.feeds.kafka;

import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;

/**
 * Tells what its broker says, and does not give up over it: whoever is refused asks again, because
 * a password or a right may be put straight at the broker.
 */
final class WatchedConsumer extends KafkaConsumer<byte[], byte[]> {
  private static final Duration BETWEEN_REFUSALS = Duration.ofSeconds(2);
  private static final Duration BEFORE_THE_FIRST_LOOK = Duration.ofSeconds(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofSeconds(2);

  private final Consumer<String> telling;
  private String said = "";
  private long look = System.nanoTime() + BEFORE_THE_FIRST_LOOK.toNanos();

  /**
   * @param telling is told after each poll what is wrong; empty when nothing
   */
  WatchedConsumer(Properties properties, Consumer<String> telling) {
    super(properties);
    this.telling = telling;
  }

  @Override
  public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
    try {
      ConsumerRecords<byte[], byte[]> records = super.poll(timeout);
      if (!assignment().isEmpty()) {
        tell("");
      } else if (System.nanoTime() - look > 0) {
        look = System.nanoTime() + BETWEEN_LOOKS.toNanos();
        lookForTopics();
      }
      return records;
    } catch (SslAuthenticationException e) {
      return refused(e, "look at brokerTrust and brokerKey");
    } catch (AuthenticationException e) {
      return refused(e, "look at brokerUser and brokerPassword");
    } catch (AuthorizationException e) {
      return refused(e, "grant READ on the topic and the group");
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      tell("the broker cannot be consumed from (" + e.getClass().getSimpleName() + ")");
      throw e;
    }
  }

  /** Nothing of a topic may be this node's part, or there may be no such topic. */
  private void lookForTopics() {
    try {
      tell(
          listTopics(LOOK).keySet().containsAll(subscription())
              ? ""
              : "the broker has no such topic, or does not show it; create it, grant READ, or look"
                  + " at uri");
    } catch (TimeoutException e) {
      if (said.isEmpty()) {
        tell(
            "the broker does not answer in time; look at broker, and whether it wants brokerTrust");
      }
    }
  }

  private ConsumerRecords<byte[], byte[]> refused(KafkaException why, String cure) {
    tell("the broker refuses us (%s); %s".formatted(why.getClass().getSimpleName(), cure));
    try {
      TimeUnit.NANOSECONDS.sleep(BETWEEN_REFUSALS.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ConsumerRecords.empty();
  }

  private void tell(String now) {
    said = now;
    telling.accept(now);
  }
}
