package dk.sporskifte.casework.api.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The road of one message, made from what is kept of it.
 *
 * @param steps in their order, those it did not reach among them
 */
public record FeedMessageRoad(FeedMessageSummary message, List<Step> steps) {
  public FeedMessageRoad {
    Objects.requireNonNull(message);
    steps = List.copyOf(steps);
  }

  /**
   * @param lines how many of its lines, by code of the receipts or by where they stand
   */
  public record Step(Kind kind, Result result, Map<String, Long> lines) {
    public Step {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(result);
      lines = Map.copyOf(lines);
    }
  }

  public enum Kind {
    /** By which way, and when. */
    RECEIVED,
    /** As it was sent, encrypted. */
    KEPT,
    SIZE,
    /** Its form, envelope and records. */
    SCHEMA,
    LEGAL_BASIS,
    /** The sender it names is the one who delivered it. */
    SENDER,
    MUNICIPALITY,
    /** No other message came under its id. */
    ONCE,
    /** Each record tells whom it is about. */
    IDENTIFIED,
    TARGET_GROUP,
    /** Lines about somebody known here. */
    MATCHED,
    /** Lines by where they stand now. */
    INBOX,
    RECEIPT
  }

  public enum Result {
    PASSED,
    /** Some lines were set aside. */
    PARTLY,
    /** All of it was refused. */
    STOPPED,
    NOT_REACHED,
    /** It was so, and its time is over. */
    OVER
  }
}
