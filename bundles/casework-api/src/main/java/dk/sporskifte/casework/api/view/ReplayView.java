package dk.sporskifte.casework.api.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What running the checks again comes to, or came to.
 *
 * @param more whether there are messages beyond these
 */
public record ReplayView(List<Message> messages, boolean more) {
  public ReplayView {
    messages = List.copyOf(messages);
  }

  /**
   * @param code why it is still refused as a whole
   * @param reason the same in Danish
   * @param accepted records that wait for triage by it
   * @param lines those in quarantine, with what they come to
   */
  public record Message(
      UUID id,
      String feed,
      String sender,
      Result result,
      Optional<String> code,
      Optional<String> reason,
      int accepted,
      List<Line> lines) {
    public Message {
      Objects.requireNonNull(id);
      Objects.requireNonNull(result);
      lines = List.copyOf(lines);
    }
  }

  public enum Result {
    /** It was taken before; its lines tell the rest. */
    LINES,
    /** Was refused as a whole and passes now. */
    TAKEN,
    REFUSED,
    /** It is no longer kept as it was sent. */
    NOT_KEPT,
    /** Its sender or its feed is not there now. */
    CANNOT_BE_CHECKED
  }

  /**
   * @param before why it is in quarantine
   * @param after why it stays there; absent where it passes
   * @param reason the latter in Danish
   */
  public record Line(
      int recordNo, String before, Optional<String> after, Optional<String> reason) {}
}
