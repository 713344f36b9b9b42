package dk.sporskifte.rest.resource;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A text that a Danish spreadsheet reads: separated by semicolons, and no cell is a formula. */
final class DanishCsv {
  private static final CSVFormat DANISH =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final String FORMULAS = "=+-@\t\r";

  private final StringWriter text = new StringWriter();
  private final CSVPrinter csv;

  DanishCsv() {
    try {
      csv = new CSVPrinter(text, DANISH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DanishCsv line(String... cells) {
    try {
      csv.printRecord(Stream.of(cells).map(DanishCsv::safe));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text.toString();
  }

  /** A spreadsheet would run what begins like a formula. */
  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
