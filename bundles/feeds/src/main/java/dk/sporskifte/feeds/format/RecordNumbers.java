package dk.sporskifte.feeds.format;

import dk.sporskifte.feeds.ErrorCode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Every record has a number of its own: it is what receipts and idempotence stand on. */
final class RecordNumbers {
  /** What is empty costs more memory than it takes place in a file. */
  static final int MOST = 50_000;

  private final Set<Integer> seen = new HashSet<>();

  /**
   * @param number empty where there is none that could be read
   * @param field where it stands
   */
  void add(Optional<Integer> number, long line, String field) throws Unreadable {
    int recordNo =
        number
            .filter(n -> n > 0)
            .orElseThrow(
                () ->
                    new Unreadable(
                        Flaw.at(ErrorCode.SCHEMA, line, field, "Linjenummer (recordNo) mangler.")));
    if (seen.size() == MOST) {
      throw new Unreadable(
          Flaw.at(ErrorCode.TOO_LARGE, line, field, "Filen har flere end " + MOST + " linjer."));
    }
    if (!seen.add(recordNo)) {
      throw new Unreadable(
          Flaw.at(
              ErrorCode.OTHER_CONTENT,
              line,
              field,
              "Linjenummer " + recordNo + " er brugt to gange."));
    }
  }

  int count() {
    return seen.size();
  }
}
