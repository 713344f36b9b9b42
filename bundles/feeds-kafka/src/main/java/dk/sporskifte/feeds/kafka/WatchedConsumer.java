package dk.sporskifte.feeds.kafka;

import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what its broker says, and does not give up over it: whoever is refused asks again, because
 * a password or a right may be put straight at the broker.
 */
final class WatchedConsumer extends KafkaConsumer<byte[], byte[]> {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedConsumer.class);
  private static final Duration BETWEEN_REFUSALS = Duration.ofSeconds(2);
  private static final Duration BEFORE_THE_FIRST_LOOK = Duration.ofSeconds(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofSeconds(2);

  private volatile String problem = "";
  private long look = System.nanoTime() + BEFORE_THE_FIRST_LOOK.toNanos();

  WatchedConsumer(Properties properties) {
    super(properties);
  }

  String problem() {
    return problem;
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
    } catch (AuthenticationException e) {
      return refused(e, "look at brokerUser, brokerPassword, brokerTrust and brokerKey");
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
    Set<String> wanted = subscription();
    Set<String> there = listTopics(LOOK).keySet();
    tell(
        there.containsAll(wanted)
            ? ""
            : "the broker has no such topic, or does not show it; create it, grant READ, or look at"
                + " uri");
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
    if (!now.equals(problem) && !now.isEmpty()) {
      LOG.warn("{}", now);
    }
    problem = now;
  }
}
