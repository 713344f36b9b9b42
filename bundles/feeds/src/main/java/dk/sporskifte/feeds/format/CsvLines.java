package dk.sporskifte.feeds.format;

import dk.sporskifte.feeds.ErrorCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** The lines of a CSV message, one at a time; those with nothing in them are passed over. */
final class CsvLines implements AutoCloseable {
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

  private final BoundedReader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> lines;
  private long line = 1;

  CsvLines(byte[] content) throws Unreadable {
    reader =
        new BoundedReader(
            Encoding.text(content)
                .orElseThrow(
                    () ->
                        new Unreadable(
                            Flaw.of(
                                ErrorCode.SCHEMA, "Filen er hverken UTF-8 eller ISO-8859-1."))));
    try {
      parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
    } catch (IOException | IllegalArgumentException e) {
      throw invalid();
    }
    lines = parser.iterator();
  }

  List<String> header() {
    return parser.getHeaderNames();
  }

  Optional<CSVRecord> next() throws Unreadable {
    try {
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        reader.allowMore();
        if (!lines.hasNext()) {
          return Optional.empty();
        }
        CSVRecord next = lines.next();
        if (!Columns.isBlank(next)) {
          return Optional.of(next);
        }
      }
    } catch (UncheckedIOException e) {
      throw invalid();
    }
  }

  /** Where the one that was asked for last begins, from 1. */
  long line() {
    return line;
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without the cause, whose message may quote the content. */
  private Unreadable invalid() {
    return new Unreadable(Flaw.atLine(line, "Filen er ikke gyldig CSV fra denne linje."));
  }
}
