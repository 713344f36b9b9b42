package dk.sporskifte.feeds.endpoint;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.folder.UnsentReceipts;
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
  private static final String TOO_LARGE = "feeds.receipt.tooLarge";

  private static final Logger LOG = LoggerFactory.getLogger(TakingMessage.class);

  private final String way;
  private final Sender sender;
  private final HandingOver road;
  private final Waiting waiting;
  private final UnsentReceipts unsent;

  /**
   * @param way in, as the store knows it
   */
  TakingMessage(
      String way, Sender sender, HandingOver road, Waiting waiting, UnsentReceipts unsent) {
    this.way = way;
    this.sender = sender;
    this.road = road;
    this.waiting = waiting;
    this.unsent = unsent;
  }

  void pickUp(Exchange exchange) throws IOException {
    byte[] content = readable(exchange);
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, "", String.class);
    Optional<Flaw> refused =
        content.length > 0
            ? Optional.empty()
            : Optional.of(Flaw.of(ErrorCode.SCHEMA, "Meddelelsen er tom."));
    exchange.setProperty(
        DELIVERY, new Delivery(way, sender, Format.of(name, content), content, refused));
  }

  void handOver(Exchange exchange) {
    Delivery delivery = exchange.getProperty(DELIVERY, Delivery.class);
    Receipt receipt = tries(exchange) < TRIES ? road.handOver(delivery) : lastly(delivery);
    String hash = delivery.contentHash();
    exchange.getMessage().removeHeaders("*");
    exchange.getMessage().setHeader("status", receipt.status());
    exchange.getMessage().setHeader("sha256", hash);
    receipt.messageId().ifPresent(id -> exchange.getMessage().setHeader("messageId", "" + id));
    exchange.getMessage().setBody(WritingReceipt.as(delivery.format(), receipt, hash));
  }

  /** Goes on: what is to become of the receipt is not decided in the middle of a failure. */
  void tooLarge(Exchange exchange) {
    exchange.setProperty(TOO_LARGE, true);
  }

  /**
   * A receipt that nobody will ever take stands in nobody's way.
   *
   * @throws StoreUnavailableException when it cannot be kept now: then it is not settled
   */
  void keepReceipt(Exchange exchange) {
    if (!exchange.getProperty(TOO_LARGE, false, Boolean.class)) {
      return;
    }
    Delivery delivery = exchange.getProperty(DELIVERY, Delivery.class);
    byte[] receipt = exchange.getMessage().getBody(byte[].class);
    try {
      unsent.keep(delivery.contentHash(), delivery.format().ending(), receipt);
    } catch (IOException e) {
      throw new StoreUnavailableException(
          "a receipt too large to be sent cannot be kept in the folder %s/%s (%s); make room there"
              .formatted(sender, UnsentReceipts.FOLDER, e.getClass().getSimpleName()),
          e);
    }
    LOG.error(
        "The receipt of a message of {} is too large to be sent ({} bytes), and kept in {}",
        sender,
        receipt.length,
        UnsentReceipts.FOLDER);
  }

  /** All is done but to acknowledge it. */
  void done(Exchange exchange) {
    waiting.succeeded(sender.code());
  }

  /**
   * Nothing is tried any more here: the broker gives it again, perhaps to another node. What others
   * log of the failure does not quote the message.
   */
  void giveBack(Exchange exchange) {
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    exchange.setProperty(Exchange.EXCEPTION_CAUGHT, WithoutMessage.of(failure));
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
          new Delivery(way, sender, delivery.format(), delivery.content(), Optional.of(flaw)));
    }
  }

  /** What cannot even be read, however often, is refused with what was read of it: nothing. */
  private static byte[] readable(Exchange exchange) throws IOException {
    try {
      return content(exchange.getMessage());
    } catch (RuntimeException e) {
      if (tries(exchange) < TRIES) {
        throw e;
      }
      return new byte[0];
    }
  }

  private static int tries(Exchange exchange) {
    return exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER, 0, Integer.class);
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
