package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A record as it stands in the file.
 *
 * @param recordNo unique in its message
 * @param line of the file it begins in, from 1
 * @param fault what is wrong with its form, Danish; the node is then incomplete
 * @param breaches of the format's own schema
 */
public record RawRecord(
    int recordNo, long line, ObjectNode node, Optional<String> fault, List<Breach> breaches) {
  RawRecord(int recordNo, long line, ObjectNode node, Optional<String> fault) {
    this(recordNo, line, node, fault, List.of());
  }

  @Override
  public String toString() {
    return "RawRecord " + recordNo;
  }
}
