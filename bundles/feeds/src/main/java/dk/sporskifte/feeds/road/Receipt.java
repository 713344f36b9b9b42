package dk.sporskifte.feeds.road;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.check.Checked;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the sender is told: the same for the same message, however often it comes, and no personal
 * data.
 *
 * @param accepted records in the inbox
 * @param notKept records that were counted only
 * @param flaw why all of it was refused
 */
public record Receipt(
    Optional<String> feed,
    String sender,
    Optional<UUID> messageId,
    int records,
    int accepted,
    int notKept,
    List<Reject> rejects,
    Optional<Flaw> flaw) {
  /**
   * A record in quarantine.
   *
   * @param fields paths of the fields in question
   */
  public record Reject(int recordNo, ErrorCode code, List<String> fields) {}

  /** What the sender is told of what came out of the checks. */
  public static Receipt of(Sender sender, Checked checked) {
    return checked instanceof CheckedMessage message
        ? of(message)
        : of(sender, (Rejection) checked);
  }

  static Receipt of(CheckedMessage message) {
    List<Reject> rejects =
        message.aside().stream()
            .map(aside -> new Reject(aside.recordNo(), aside.code(), aside.fields()))
            .toList();
    return new Receipt(
        Optional.of(message.envelope().feed()),
        message.envelope().senderCode(),
        Optional.of(message.envelope().messageId()),
        message.records(),
        message.kept() - rejects.size(),
        message.dropped(),
        rejects,
        Optional.empty());
  }

  static Receipt of(Sender sender, Rejection rejection) {
    return new Receipt(
        rejection.feed(),
        sender.code(),
        rejection.messageId(),
        0,
        0,
        0,
        List.of(),
        Optional.of(rejection.flaw()));
  }

  /** Of something that was not even read. */
  public static Receipt refusing(Sender sender, Flaw flaw) {
    return of(sender, new Rejection(Optional.empty(), Optional.empty(), flaw));
  }

  public boolean isRejected() {
    return flaw.isPresent();
  }

  public String status() {
    if (isRejected()) {
      return "rejected";
    }
    return rejects.isEmpty() ? "accepted" : "accepted-with-rejects";
  }
}
