package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;

/** The header line of a CSV message: which columns are the envelope's and which the records'. */
final class Columns {
  static final String RECORD_NO = "recordNo";

  private static final FieldTypes TEXT = new FieldTypes(Map.of());

  private final int width;
  private final List<Column> envelope = new ArrayList<>();
  private final List<Column> records = new ArrayList<>();

  Columns(List<String> header, FieldTypes envelopeFields) {
    width = header.size();
    for (int i = 0; i < width; i++) {
      Column column = new Column(i, header.get(i).strip());
      if (envelopeFields.knows(column.head())) {
        envelope.add(column);
      } else if (!column.name().isEmpty()) {
        records.add(column);
      }
    }
  }

  /** Spreadsheets end with lines of nothing but semicolons. */
  static boolean isBlank(CSVRecord line) {
    return line.stream().allMatch(String::isBlank);
  }

  Optional<Integer> recordNo(CSVRecord line) {
    return records.stream()
        .filter(column -> column.name().equals(RECORD_NO))
        .findFirst()
        .flatMap(column -> column.number(line));
  }

  List<Optional<String>> envelopeCells(CSVRecord line) {
    return envelope.stream().map(column -> column.text(line)).toList();
  }

  ObjectNode envelope(CSVRecord line) {
    return node(envelope, line, TEXT);
  }

  void demandSame(List<Optional<String>> first, CSVRecord line, long lineNo) throws Unreadable {
    for (int i = 0; i < envelope.size(); i++) {
      if (!envelope.get(i).text(line).equals(first.get(i))) {
        throw new Unreadable(
            Flaw.at(
                ErrorCode.SCHEMA,
                lineNo,
                envelope.get(i).head(),
                "Konvoluttens felter skal være ens på alle linjer."));
      }
    }
  }

  /** Where a message takes another back and brings nothing instead. */
  boolean isWithoutRecord(CSVRecord line) {
    return records.stream().allMatch(column -> column.text(line).isEmpty());
  }

  RawRecord read(CSVRecord line, long lineNo, FieldTypes types) {
    return new RawRecord(
        recordNo(line).orElseThrow(), lineNo, node(records, line, types), fault(line));
  }

  private static ObjectNode node(List<Column> columns, CSVRecord line, FieldTypes types) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    columns.forEach(c -> c.text(line).ifPresent(text -> c.put(node, text, types)));
    return node;
  }

  private Optional<String> fault(CSVRecord line) {
    boolean cutOff = line.size() < width;
    boolean beyond = IntStream.range(width, line.size()).anyMatch(i -> !line.get(i).isBlank());
    return cutOff || beyond
        ? Optional.of("Linjen har " + line.size() + " felter, overskriften " + width + ".")
        : Optional.empty();
  }
}
