package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.Spreadsheets.Limits;
import dk.sporskifte.casework.api.port.Spreadsheets.Row;
import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** CSV as programs in Denmark write it: semicolons or commas, UTF-8 or Windows' own letters. */
record CsvReading(Limits limits) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  Table read(byte[] file) {
    String text = decoded(file);
    if (text.isBlank() || text.indexOf('\0') >= 0) {
      throw new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
    List<Row> rows = new ArrayList<>();
    try (var parser = format.parse(new StringReader(text))) {
      for (CSVRecord line : parser) {
        add(rows, line);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
    return new Table("", rows);
  }

  private void add(List<Row> rows, CSVRecord line) {
    if (line.stream().anyMatch(cell -> cell.length() > limits.characters())
        || rows.size() > limits.lines()) {
      throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
    }
    if (line.stream().anyMatch(cell -> !cell.isBlank())) {
      rows.add(new Row((int) line.getRecordNumber(), line.toList()));
    }
  }

  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return Stream.of(';', '\t', ',')
        .filter(sign -> first.indexOf(sign) >= 0)
        .findFirst()
        .orElse(';');
  }

  private static String decoded(byte[] file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException other) {
      text = new String(file, WINDOWS);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
