package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV with semicolons and a header line. A column bears the name its field has in JSON, a field
 * inside another is written with a dot; the envelope repeats on each line.
 */
final class CsvMessage implements Message {
  private static final String RECORDS = "records";

  private final byte[] content;
  private final Columns columns;
  private final RecordNumbers numbers = new RecordNumbers();
  private ObjectNode envelope = JsonNodeFactory.instance.objectNode();
  private List<Optional<String>> firstCells = List.of();

  private CsvMessage(byte[] content, Columns columns) {
    this.content = content;
    this.columns = columns;
  }

  static CsvMessage read(byte[] content, FieldTypes envelope) throws Unreadable {
    try (CsvLines lines = new CsvLines(content)) {
      CsvMessage message = new CsvMessage(content, new Columns(lines.header(), envelope));
      for (Optional<CSVRecord> line = lines.next(); line.isPresent(); line = lines.next()) {
        message.scan(line.get(), lines.line());
      }
      return message;
    }
  }

  @Override
  public ObjectNode envelope() {
    return envelope;
  }

  @Override
  public int records() {
    return numbers.count();
  }

  @Override
  public void forEach(FieldTypes types, Consumer<RawRecord> work) {
    try (CsvLines lines = new CsvLines(content)) {
      for (Optional<CSVRecord> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!columns.isWithoutRecord(line.get())) {
          work.accept(columns.read(line.get(), lines.line(), types));
        }
      }
    } catch (Unreadable e) {
      throw new IllegalStateException("what was read once cannot be read again", e);
    }
  }

  private void scan(CSVRecord line, long lineNo) throws Unreadable {
    if (envelope.isEmpty()) {
      firstCells = columns.envelopeCells(line);
      envelope = columns.envelope(line);
      if (columns.isWithoutRecord(line)) {
        envelope.putArray(RECORDS);
        return;
      }
    }
    columns.demandSame(firstCells, line, lineNo);
    if (numbers.count() == 0) {
      demandNoneBefore(lineNo);
      envelope.putArray(RECORDS).addObject();
    }
    numbers.add(columns.recordNo(line), lineNo, Columns.RECORD_NO);
  }

  /** A line without a record stands alone. */
  private void demandNoneBefore(long lineNo) throws Unreadable {
    if (envelope.has(RECORDS)) {
      throw new Unreadable(
          Flaw.at(
              ErrorCode.SCHEMA, lineNo - 1, Columns.RECORD_NO, "Linjenummer (recordNo) mangler."));
    }
  }
}
