package dk.sporskifte.feeds.check;

import java.util.List;

/**
 * A message that is taken.
 *
 * @param lines its records, good ones and those for quarantine
 * @param dropped how many records are not kept at all
 */
public record CheckedMessage(Envelope envelope, List<CheckedRecord> lines, int dropped)
    implements Checked {
  public CheckedMessage {
    lines = List.copyOf(lines);
  }

  /** How many the message held. */
  public int records() {
    return lines.size() + dropped;
  }
}
