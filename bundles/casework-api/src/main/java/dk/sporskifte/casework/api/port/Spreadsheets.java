package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.SpreadsheetFile;
import java.util.List;
import java.util.Optional;

/** Reads and writes workbooks (XLSX) and CSV. */
public interface Spreadsheets {
  /** The most a file, its content unpacked, a sheet and a cell may hold. */
  record Limits(int bytes, int unpackedBytes, int lines, int characters) {}

  /**
   * The tables of a workbook, or the one of a CSV file.
   *
   * @throws UnreadableSpreadsheetException when it is neither, or larger than the limits
   */
  List<Table> read(byte[] file, Limits limits);

  /**
   * @param name of the file, without what says its kind
   * @param guidance the first sheet, each inner list a row
   */
  SpreadsheetFile workbook(
      String name, String title, List<List<String>> guidance, List<Form> forms);

  SpreadsheetFile csv(String name, Form form);

  /**
   * @param name of the sheet; empty for CSV
   */
  record Table(String name, List<Row> rows) {
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "Table of " + rows.size() + " rows";
    }
  }

  /**
   * @param number as the spreadsheet program counts, from 1
   * @param cells as text: dates as {@code 2026-11-30}, numbers without grouping, blank where empty
   * @param merged whether some of its cells are one with others, of which all but the first read as
   *     blank
   */
  record Row(int number, List<String> cells, boolean merged) {
    public Row {
      cells = List.copyOf(cells);
    }

    public Row(int number, List<String> cells) {
      this(number, cells, false);
    }

    @Override
    public String toString() {
      return "Row " + number;
    }
  }

  /** An empty sheet to be filled. */
  record Form(String name, List<Column> columns, List<String> example) {
    public Form {
      columns = List.copyOf(columns);
      example = List.copyOf(example);
    }
  }

  /**
   * @param choices what can be chosen; empty where anything can be written
   */
  record Column(String heading, Optional<String> explanation, List<String> choices) {
    public Column {
      choices = List.copyOf(choices);
    }
  }
}
