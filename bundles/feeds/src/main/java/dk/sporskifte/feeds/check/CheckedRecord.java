package dk.sporskifte.feeds.check;

import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Routing;
import java.util.Map;
import java.util.Optional;

/**
 * A record that is kept.
 *
 * @param line of the file it begins in
 * @param finding why it goes to quarantine
 */
public record CheckedRecord(
    int recordNo,
    long line,
    PersonBlock person,
    Map<String, String> details,
    Routing routing,
    Optional<Finding> finding) {
  @Override
  public String toString() {
    return "CheckedRecord " + recordNo;
  }
}
