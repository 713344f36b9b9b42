package dk.sporskifte.feeds.endpoint;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.HandingOver;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.road.Waiting;
import dk.sporskifte.feeds.road.WithoutMessage;
import dk.sporskifte.feeds.road.WritingReceipt;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores a message and puts its receipt in its place. What cannot be stored now is tried again
 * without end, and acknowledged by nobody; a message that our own code cannot bear is after some
 * tries stored as refused, so that it does not stand in the way of those behind it.
 */
final class TakingMessage {
  static final String DELIVERY = "feeds.delivery";
  static final int TRIES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(TakingMessage.class);

  private final Sender sender;
  private final HandingOver road;
  private final Waiting waiting;

  TakingMessage(Sender sender, HandingOver road, Waiting waiting) {
    this.sender = sender;
    this.road = road;
    this.waiting = waiting;
  }

  void pickUp(Exchange exchange) throws IOException {
    byte[] content = content(exchange.getMessage());
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, "", String.class);
    Optional<Flaw> refused =
        content.length > 0
            ? Optional.empty()
            : Optional.of(Flaw.of(ErrorCode.SCHEMA, "Meddelelsen er tom."));
    exchange.setProperty(
        DELIVERY, new Delivery("endpoint", sender, Format.of(name, content), content, refused));
  }

  void handOver(Exchange exchange) {
    Delivery delivery = exchange.getProperty(DELIVERY, Delivery.class);
    int tries = exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER, 0, Integer.class);
    Receipt receipt = tries < TRIES ? road.handOver(delivery) : lastly(delivery);
    String hash = delivery.contentHash();
    exchange.getMessage().removeHeaders("*");
    exchange.getMessage().setHeader("status", receipt.status());
    exchange.getMessage().setHeader("sha256", hash);
    exchange.getMessage().setBody(WritingReceipt.as(delivery.format(), receipt, hash));
  }

  /** All is done: acknowledged, or about to be. */
  void done(Exchange exchange) {
    waiting.succeeded(sender.code());
  }

  void failed(Exchange exchange) {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    waiting.failed(sender.code(), failure, sender, LOG);
  }

  private Receipt lastly(Delivery delivery) {
    try {
      return road.handOver(delivery);
    } catch (RuntimeException e) {
      if (Waiting.isExpected(e)) {
        throw e;
      }
      LOG.error("A message of {} is set aside: it fails each time", sender, WithoutMessage.of(e));
      Flaw flaw = Flaw.of(ErrorCode.SCHEMA, "Meddelelsen kunne ikke behandles.");
      return road.handOver(
          new Delivery(
              "endpoint", sender, delivery.format(), delivery.content(), Optional.of(flaw)));
    }
  }

  /** No more of it than is needed to see that it is too large, where it comes as a stream. */
  private static byte[] content(Message message) throws IOException {
    if (message.getBody() instanceof byte[] bytes) {
      return bytes;
    }
    try (InputStream stream = message.getBody(InputStream.class)) {
      return stream == null ? new byte[0] : stream.readNBytes(CheckingMessage.LIMIT + 1);
    }
  }
}
