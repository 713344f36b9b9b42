package dk.sporskifte.feeds.folder;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.road.Waiting;
import dk.sporskifte.feeds.road.WritingReceipt;
import java.io.IOException;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a file, and settles it once its receipt is there. Whatever fails in between, the file stays
 * where it is and is taken again: handing over twice is harmless.
 */
final class TakingFile {
  private static final Logger LOG = LoggerFactory.getLogger(TakingFile.class);
  private static final String TAKEN = "feeds.taken";
  private static final String WAY = "folder";

  private final Sender sender;
  private final DropFolder folder;
  private final Waiting waiting;

  TakingFile(Sender sender, DropFolder folder, Waiting waiting) {
    this.sender = sender;
    this.folder = folder;
    this.waiting = waiting;
  }

  private record Taken(DroppedFile file, Delivery delivery) {}

  /** The file becomes the delivery that is in it. */
  void pickUp(Exchange exchange) throws IOException {
    String name = exchange.getMessage().getBody(GenericFile.class).getFileNameOnly();
    if (!waiting.mayTake(name)) {
      exchange.setRouteStop(true);
      return;
    }
    DroppedFile file = DroppedFile.at(folder.in().resolve(name));
    byte[] content = file.isLink() ? new byte[0] : file.read(CheckingMessage.LIMIT + 1);
    Delivery delivery = new Delivery(WAY, sender, Format.of(name, content), content, refusal(file));
    exchange.setProperty(TAKEN, new Taken(file, delivery));
    exchange.getMessage().setBody(delivery);
  }

  /** The message is stored, or refused for good. */
  void settle(Exchange exchange) throws IOException {
    settle(exchange.getProperty(TAKEN, Taken.class), exchange.getMessage().getBody(Receipt.class));
  }

  /** It could not be stored now. */
  void leave(Exchange exchange) {
    String name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
    Exception failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    waiting.failed(name, failure, sender, LOG);
  }

  private void settle(Taken taken, Receipt receipt) throws IOException {
    Delivery delivery = taken.delivery();
    String hash = delivery.contentHash();
    folder.settle(
        taken.file(),
        hash,
        receipt.isRejected(),
        delivery.format().ending(),
        WritingReceipt.as(delivery.format(), receipt, hash));
    waiting.succeeded(taken.file().name().value());
  }

  private static Optional<Flaw> refusal(DroppedFile file) {
    if (file.isLink()) {
      return Optional.of(Flaw.of(ErrorCode.IDENTITY, "Filen er et link."));
    }
    return file.name().isSafe()
        ? Optional.empty()
        : Optional.of(Flaw.of(ErrorCode.SCHEMA, "Filens navn kan ikke bruges."));
  }
}
