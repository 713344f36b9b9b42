package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.Spreadsheets.Limits;
import dk.sporskifte.casework.api.port.Spreadsheets.Row;
import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of an XLSX workbook as text. */
record WorkbookReading(Limits limits) {
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_SHEETS = 20;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  List<Table> read(byte[] file) {
    Unpacking.within(limits.unpackedBytes(), file);
    MergedCells merged = MergedCells.of(file);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)) {
      List<Table> tables = new ArrayList<>();
      for (Sheet sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
        tables.add(new Table(sheet.getName(), rows(sheet, merged.lines(sheet.getId()))));
      }
      return tables;
    } catch (UnreadableSpreadsheetException told) {
      throw told;
    } catch (IOException | RuntimeException broken) {
      // Its message may quote a cell.
      throw new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
  }

  private List<Row> rows(Sheet sheet, BitSet merged) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
      var all = stream.iterator();
      while (all.hasNext()) {
        Row row = row(all.next(), merged);
        if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(row);
          if (rows.size() > limits.lines()) {
            throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
          }
        }
      }
    }
    return rows;
  }

  private Row row(org.dhatim.fastexcel.reader.Row row, BitSet merged) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      String text = row.getOptionalCell(i).map(WorkbookReading::text).orElse("");
      if (text.length() > limits.characters()) {
        throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
      }
      cells.add(text);
    }
    return new Row(row.getRowNum(), cells, merged.get(row.getRowNum()));
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell)
          ? cell.asDate().toLocalDate().toString()
          : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return cell.asBoolean() ? "Ja" : "Nej";
    }
    return cell.getType() == CellType.STRING
        ? cell.asString()
        : cell.getRawValue() == null ? "" : cell.getRawValue();
  }

  private static boolean isDate(Cell cell) {
    Integer format = cell.getDataFormatId();
    String written = cell.getDataFormatString();
    boolean builtIn = format != null && format >= 14 && format <= 17;
    return builtIn || (written != null && written.toLowerCase(Locale.ROOT).contains("yy"));
  }
}
