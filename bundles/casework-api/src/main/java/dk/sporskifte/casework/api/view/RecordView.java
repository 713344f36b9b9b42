package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordVersion;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record with all the actor may read of it.
 *
 * @param current what it holds now
 * @param history what was done, newest first
 * @param asked present where it asks somebody
 * @param confirmed how many have confirmed that they have read this version; present where that is
 *     asked for
 * @param readByMe whether the actor is among them
 * @param may what the actor may do with it now
 */
public record RecordView(
    KeptRecord record,
    RecordVersionView current,
    List<Done> history,
    List<RecordFile> files,
    Optional<Asked> asked,
    Optional<Integer> confirmed,
    boolean readByMe,
    May may) {
  public RecordView {
    Objects.requireNonNull(record);
    Objects.requireNonNull(current);
    history = List.copyOf(history);
    files = List.copyOf(files);
    Objects.requireNonNull(asked);
    Objects.requireNonNull(confirmed);
    Objects.requireNonNull(may);
  }

  /**
   * One line of its history.
   *
   * @param state as it was called then
   * @param model name and version of the way of working it was done under
   */
  public record Done(
      int version,
      RecordVersion.Act act,
      String state,
      String note,
      String byName,
      Instant at,
      String model) {}

  /**
   * @param addresseeName whom it asks
   * @param overdue not answered in time
   * @param byName who answered
   * @param minutes from the question to the answer
   */
  public record Asked(
      String addresseeName, boolean overdue, Optional<String> byName, Optional<Long> minutes) {}

  /**
   * @param moveTo id of the state it may be moved on to
   */
  public record May(
      boolean change,
      Optional<String> moveTo,
      boolean answer,
      boolean review,
      boolean close,
      boolean attach,
      boolean confirmRead) {}
}
