package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * CSV with semicolons and a header line. A column bears the name its field has in JSON, a field
 * inside another is written with a dot; the envelope repeats on each line.
 */
final class CsvMessage implements Message {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  private final byte[] content;
  private final Columns columns;
  private final RecordNumbers numbers = new RecordNumbers();
  private ObjectNode envelope = JsonNodeFactory.instance.objectNode();
  private List<Optional<String>> firstCells = List.of();

  private CsvMessage(byte[] content, Columns columns) {
    this.content = content;
    this.columns = columns;
  }

  static CsvMessage read(byte[] content, Set<String> envelopeFields) throws Unreadable {
    long line = 1;
    try (CSVParser lines = parser(content)) {
      Columns columns = new Columns(lines.getHeaderNames(), envelopeFields);
      CsvMessage message = new CsvMessage(content, columns);
      line = lines.getCurrentLineNumber() + 1;
      for (CSVRecord each : lines) {
        if (!Columns.isBlank(each)) {
          message.scan(each, line);
        }
        line = lines.getCurrentLineNumber() + 1;
      }
      return message;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      // Its own message may quote the content.
      throw new Unreadable(Flaw.atLine(line, "Filen er ikke gyldig CSV fra denne linje."));
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
    try (CSVParser lines = parser(content)) {
      for (CSVRecord each : lines) {
        if (!Columns.isBlank(each)) {
          work.accept(columns.read(each, types));
        }
      }
    } catch (IOException | Unreadable e) {
      throw new IllegalStateException("what was read once cannot be read again", e);
    }
  }

  private void scan(CSVRecord line, long lineNo) throws Unreadable {
    if (numbers.count() == 0) {
      firstCells = columns.envelopeCells(line);
      envelope = columns.envelope(line);
      envelope.putArray("records").addObject();
    }
    columns.demandSame(firstCells, line, lineNo);
    numbers.add(columns.recordNo(line), lineNo, Columns.RECORD_NO);
  }

  private static CSVParser parser(byte[] content) throws IOException, Unreadable {
    var reader =
        Encoding.text(content)
            .orElseThrow(
                () ->
                    new Unreadable(
                        Flaw.of(ErrorCode.SCHEMA, "Filen er hverken UTF-8 eller ISO-8859-1.")));
    return CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
  }
}
