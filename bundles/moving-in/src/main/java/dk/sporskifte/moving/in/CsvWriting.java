package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.Spreadsheets.Column;
import dk.sporskifte.casework.api.port.Spreadsheets.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV that Excel opens with the right letters: semicolons, and a mark at the start. */
final class CsvWriting {
  private CsvWriting() {}

  static byte[] bytes(Form form) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    var text = new StringBuilder("\uFEFF");
    try (var printer = new CSVPrinter(text, format)) {
      printer.printRecord(form.columns().stream().map(Column::heading));
      printer.printRecord(form.example());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
