package dk.sporskifte.feeds.check;

import dk.sporskifte.feeds.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A message that is taken. The records of a large one are not held: they are checked again whenever
 * they are asked for, which costs time and not memory.
 */
public final class CheckedMessage implements Checked {
  /** Records that are held until they are stored. */
  static final int HELD = 5000;

  private final Envelope envelope;
  private final int records;
  private final Records checked;
  private final List<Aside> aside = new ArrayList<>();
  private final List<CheckedRecord> held = new ArrayList<>();
  private int kept;

  /** Hands over each record that is kept, good ones and those for quarantine. */
  @FunctionalInterface
  interface Records {
    void forEach(Consumer<CheckedRecord> work);
  }

  /** A record for quarantine, without what is in it. */
  public record Aside(int recordNo, ErrorCode code, List<String> fields) {}

  private CheckedMessage(Envelope envelope, int records, Records checked) {
    this.envelope = envelope;
    this.records = records;
    this.checked = checked;
  }

  static CheckedMessage of(Envelope envelope, int records, Records checked) {
    CheckedMessage message = new CheckedMessage(envelope, records, checked);
    checked.forEach(message::take);
    return message;
  }

  private void take(CheckedRecord line) {
    kept++;
    line.finding()
        .ifPresent(found -> aside.add(new Aside(line.recordNo(), found.code(), found.fields())));
    if (kept <= HELD) {
      held.add(line);
    } else {
      held.clear();
    }
  }

  public Envelope envelope() {
    return envelope;
  }

  /** How many the message held. */
  public int records() {
    return records;
  }

  /** How many are kept, good ones and those for quarantine. */
  public int kept() {
    return kept;
  }

  /** How many are not kept at all. */
  public int dropped() {
    return records - kept;
  }

  public List<Aside> aside() {
    return List.copyOf(aside);
  }

  /** Those kept, so many at a time; the same ones whenever it is asked. */
  public void inBatches(int size, Consumer<List<CheckedRecord>> work) {
    List<CheckedRecord> batch = new ArrayList<>(Math.min(size, kept));
    each(
        line -> {
          batch.add(line);
          if (batch.size() == size) {
            work.accept(List.copyOf(batch));
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      work.accept(List.copyOf(batch));
    }
  }

  /** All of them at once: for a message that is known to be small. */
  public List<CheckedRecord> lines() {
    List<CheckedRecord> all = new ArrayList<>(kept);
    each(all::add);
    return all;
  }

  private void each(Consumer<CheckedRecord> work) {
    if (kept <= HELD) {
      held.forEach(work);
    } else {
      checked.forEach(work);
    }
  }
}
