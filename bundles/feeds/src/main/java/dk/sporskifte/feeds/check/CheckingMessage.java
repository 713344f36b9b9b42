package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.Consents;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.format.Message;
import dk.sporskifte.feeds.format.Unreadable;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;

/** Reads a message and says what of it may be used. Stores nothing. */
public final class CheckingMessage {
  /** Of a message, as it comes. */
  public static final int LIMIT = 10 * 1024 * 1024;

  private final InstalledFeeds feeds;

  public CheckingMessage(InstalledFeeds feeds) {
    this.feeds = feeds;
  }

  /** Away from the municipality, whose consents nobody asks for. */
  public Checked check(WayOfWorking wayOfWorking, Sender sender, Format format, byte[] content) {
    return check(wayOfWorking, Consents.NOT_ASKED, sender, format, content);
  }

  /**
   * @param content everything, or more than {@link #LIMIT} bytes of it
   * @throws FeedNotInstalledException when the sender may send the feed but it is not installed now
   */
  public Checked check(
      WayOfWorking wayOfWorking, Consents consents, Sender sender, Format format, byte[] content) {
    if (content.length > LIMIT) {
      return rejected(sender, Flaw.of(ErrorCode.TOO_LARGE, "Filen er større end 10 MB."));
    }
    try {
      Message message = format.read(content, MessageSchema.ENVELOPE);
      return check(wayOfWorking, consents, sender, message);
    } catch (Unreadable e) {
      return rejected(sender, e.flaw());
    }
  }

  private Checked check(
      WayOfWorking wayOfWorking, Consents consents, Sender sender, Message message) {
    ObjectNode fields = message.envelope();
    String feed = fields.path("feed").asText();
    if (feed.isEmpty()) {
      return rejected(sender, Flaw.atField(ErrorCode.SCHEMA, "feed", "Feed (feed) mangler."));
    }
    if (!sender.feeds().contains(feed)) {
      return rejected(
          sender, Flaw.atField(ErrorCode.IDENTITY, "feed", "Afsenderen må ikke sende dette feed."));
    }
    InstalledFeeds.Installed installed = feeds.named(feed);
    try {
      Envelope envelope = envelope(installed.schema(), fields);
      Optional<Flaw> refused = gate(wayOfWorking, sender, envelope);
      if (refused.isEmpty()) {
        refused = format(installed, message);
      }
      return refused
          .<Checked>map(flaw -> new Rejection(Optional.of(feed), messageId(fields), flaw))
          .orElseGet(() -> records(wayOfWorking, consents, installed, envelope, message));
    } catch (Unreadable e) {
      return new Rejection(Optional.of(feed), messageId(fields), e.flaw());
    }
  }

  private static Envelope envelope(MessageSchema schema, ObjectNode fields) throws Unreadable {
    Optional<Violation> broken = schema.envelope(fields).stream().findFirst();
    if (broken.isPresent()) {
      Violation first = broken.get();
      throw new Unreadable(Flaw.atField(first.code(), first.field(), schema.reason(first)));
    }
    if (!PlainText.isAllOf(fields)) {
      throw new Unreadable(
          Flaw.of(ErrorCode.SCHEMA, "Konvolutten indeholder tegn, der ikke er tekst."));
    }
    try {
      return Envelope.of(fields);
    } catch (DateTimeException e) {
      throw new Unreadable(
          Flaw.atField(ErrorCode.SCHEMA, "createdAt", "Dannet (createdAt) er ikke et tidspunkt."));
    }
  }

  private static Optional<Flaw> format(InstalledFeeds.Installed installed, Message message)
      throws Unreadable {
    return message
        .against(installed.xml())
        .map(
            breach -> {
              Violation violation = Violation.of(breach);
              return new Flaw(
                  violation.code(),
                  Optional.of(breach.line()),
                  Optional.of(breach.field()),
                  installed.schema().reason(violation));
            });
  }

  private static Optional<Flaw> gate(WayOfWorking wayOfWorking, Sender sender, Envelope envelope) {
    if (!envelope.senderCode().equals(sender.code())
        || !envelope.senderCvr().equals(sender.cvr())) {
      return Optional.of(
          Flaw.atField(
              ErrorCode.IDENTITY, "sender", "Afsenderen er en anden end den, der har leveret."));
    }
    return envelope.recipient().equals(wayOfWorking.code())
        ? Optional.empty()
        : Optional.of(
            Flaw.atField(
                ErrorCode.WRONG_MUNICIPALITY,
                "recipientMunicipality",
                "Meddelelsen er til en anden kommune."));
  }

  private static CheckedMessage records(
      WayOfWorking wayOfWorking,
      Consents consents,
      InstalledFeeds.Installed installed,
      Envelope envelope,
      Message message) {
    CheckingRecord checking =
        new CheckingRecord(
            installed.feed(),
            installed.schema(),
            wayOfWorking,
            new Grounds(
                envelope.legalBasis(), envelope.createdOn(), wayOfWorking.feedRules(), consents));
    return CheckedMessage.of(
        envelope,
        message.records(),
        each ->
            message.forEach(
                installed.schema().types(), raw -> checking.check(raw).ifPresent(each)));
  }

  /** A message whose feed is not known is taken for the only one its sender may send. */
  private static Rejection rejected(Sender sender, Flaw flaw) {
    Optional<String> feed =
        sender.feeds().size() == 1 ? sender.feeds().stream().findFirst() : Optional.empty();
    return new Rejection(feed, Optional.empty(), flaw);
  }

  private static Optional<UUID> messageId(ObjectNode fields) {
    try {
      return Optional.of(UUID.fromString(fields.path("messageId").asText()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
