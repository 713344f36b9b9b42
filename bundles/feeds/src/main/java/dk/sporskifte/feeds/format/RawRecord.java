package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A record as it stands in the file.
 *
 * @param recordNo unique in its message
 * @param fault what is wrong with its form, Danish; the node is then incomplete
 */
public record RawRecord(int recordNo, ObjectNode node, Optional<String> fault) {
  @Override
  public String toString() {
    return "RawRecord " + recordNo;
  }
}
