package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.port.Spreadsheets;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import dk.sporskifte.casework.api.view.ImportSheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sheets typed as text: {@code # Brugere}, then lines with semicolons between their cells. */
final class Typed implements Spreadsheets {
  /** Before a line some of whose cells are merged. */
  static final String MERGED = "~";

  static byte[] file(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  /** The heading of the sheet with all its columns. */
  static String heading(ImportSheet sheet) {
    return "# "
        + Columns.name(sheet)
        + "\n"
        + String.join("|", Columns.of(sheet).stream().map(column -> column.heading()).toList());
  }

  @Override
  public List<Table> read(byte[] file, Limits limits) {
    String text = new String(file, StandardCharsets.UTF_8);
    if (text.startsWith("%PDF")) {
      throw new UnreadableSpreadsheetException(Cause.NOT_A_SPREADSHEET);
    }
    if (file.length > limits.bytes()) {
      throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
    }
    List<Table> tables = new ArrayList<>();
    String name = "";
    List<Row> rows = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (line.startsWith("# ")) {
        add(tables, name, rows);
        name = line.substring(2);
        rows = new ArrayList<>();
      } else {
        boolean merged = line.startsWith(MERGED);
        String cells = merged ? line.substring(MERGED.length()) : line;
        rows.add(new Row(rows.size() + 1, Arrays.asList(cells.split("\\|", -1)), merged));
      }
    }
    add(tables, name, rows);
    return tables;
  }

  @Override
  public SpreadsheetFile workbook(
      String name, String title, List<List<String>> guidance, List<Form> forms) {
    return new SpreadsheetFile(name, "text/plain", file(guidance + "\n" + forms));
  }

  @Override
  public SpreadsheetFile csv(String name, Form form) {
    return new SpreadsheetFile(name, "text/plain", file(form.toString()));
  }

  private static void add(List<Table> tables, String name, List<Row> rows) {
    if (!rows.isEmpty()) {
      tables.add(new Table(name, rows));
    }
  }
}
