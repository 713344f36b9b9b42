package dk.sporskifte.casework.moving;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.port.Spreadsheets.Row;
import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds in the tables of a file the sheets and columns that are known. */
final class Reading {
  /** The first cell of the template's own line, which is passed over. */
  static final String EXAMPLE = "EKSEMPEL";

  static final String GUIDANCE = "Vejledning";
  static final String LISTS = "Lister";

  private static final Set<String> BESIDE =
      Set.of(GUIDANCE.toLowerCase(Locale.ROOT), LISTS.toLowerCase(Locale.ROOT));

  private final Work work;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<ImportSheet, SheetLines> sheets = new EnumMap<>(ImportSheet.class);

  private Reading(Work work) {
    this.work = work;
  }

  static Reading of(Work work, List<Table> tables) {
    var reading = new Reading(work);
    for (int i = 0; i < tables.size(); i++) {
      reading.read(tables.get(i), i + 1);
    }
    if (reading.problems.isEmpty()
        && reading.sheets.values().stream()
            .allMatch(s -> s.lines().isEmpty() && s.problems().isEmpty())) {
      reading.problems.add(Trouble.NO_SHEET.of());
    }
    return reading;
  }

  static Right right(ImportSheet sheet) {
    return switch (sheet) {
      case ACCOUNTS, POSTS, HOLDINGS -> Right.ADMINISTER;
      case PEOPLE, CASES -> Right.MOVE_CASES_IN;
    };
  }

  /** Of the file as a whole. */
  List<Problem> problems() {
    return problems;
  }

  SheetLines sheet(ImportSheet sheet) {
    return sheets.getOrDefault(sheet, SheetLines.none(sheet));
  }

  List<SheetLines> all() {
    return List.copyOf(sheets.values());
  }

  private void read(Table table, int place) {
    if (table.rows().isEmpty() || BESIDE.contains(table.name().toLowerCase(Locale.ROOT))) {
      return;
    }
    Optional<ImportSheet> sheet = table.name().isEmpty() ? byHeadings(table) : byName(table);
    if (sheet.isEmpty()) {
      problems.add(
          table.name().isEmpty() ? Trouble.UNKNOWN_TABLE.of() : Trouble.UNKNOWN_SHEET.of(place));
      return;
    }
    sheets.put(sheet.get(), lines(sheet.get(), table.rows()));
  }

  private static Optional<ImportSheet> byName(Table table) {
    return Arrays.stream(ImportSheet.values())
        .filter(s -> Columns.name(s).equalsIgnoreCase(table.name().strip()))
        .findFirst();
  }

  private static Optional<ImportSheet> byHeadings(Table table) {
    Set<String> there =
        table.rows().get(0).cells().stream().map(Reading::heading).collect(Collectors.toSet());
    return Arrays.stream(ImportSheet.values())
        .filter(
            s ->
                Columns.of(s).stream()
                    .filter(Column::mandatory)
                    .allMatch(c -> there.contains(heading(c.heading()))))
        .max(Comparator.comparingInt(s -> Columns.of(s).size()));
  }

  private SheetLines lines(ImportSheet sheet, List<Row> rows) {
    List<Problem> ofSheet = new ArrayList<>();
    if (rows.get(0).merged()) {
      ofSheet.add(Trouble.MERGED.of());
    }
    Map<Integer, Column> places = places(sheet, rows.get(0).cells(), ofSheet);
    List<Line> lines =
        rows.stream()
            .skip(1)
            .filter(row -> row.cells().stream().anyMatch(c -> !c.isBlank()))
            .filter(row -> !row.cells().get(0).strip().toUpperCase(Locale.ROOT).startsWith(EXAMPLE))
            .map(row -> line(row, places))
            .toList();
    if (!lines.isEmpty() && !work.may(right(sheet))) {
      ofSheet.add(Trouble.NOT_YOURS.of(whose(sheet)));
      return new SheetLines(sheet, ofSheet, List.of());
    }
    return new SheetLines(sheet, ofSheet, ofSheet.isEmpty() ? lines : List.of());
  }

  private static String whose(ImportSheet sheet) {
    return right(sheet) == Right.ADMINISTER ? "(Administrator)" : "(Leder)";
  }

  private static Line line(Row row, Map<Integer, Column> places) {
    Map<Column, String> cells = new LinkedHashMap<>();
    places.forEach(
        (place, column) -> {
          if (place < row.cells().size()) {
            cells.put(column, row.cells().get(place));
          }
        });
    Line line = new Line(row.number(), cells);
    if (row.merged()) {
      line.problem(Trouble.MERGED.of());
    }
    return line;
  }

  private static Map<Integer, Column> places(
      ImportSheet sheet, List<String> headings, List<Problem> problems) {
    Map<String, Column> known =
        Columns.of(sheet).stream().collect(Collectors.toMap(c -> heading(c.heading()), c -> c));
    Map<Integer, Column> places = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isBlank()) {
        Column column = known.get(heading(headings.get(i)));
        if (column == null) {
          problems.add(Trouble.UNKNOWN_COLUMN.of(letters(i)));
        } else if (places.containsValue(column)) {
          problems.add(Trouble.COLUMN_TWICE.in(column));
        } else {
          places.put(i, column);
        }
      }
    }
    Columns.of(sheet).stream()
        .filter(c -> c.mandatory() && !places.containsValue(c))
        .forEach(c -> problems.add(Trouble.COLUMN_MISSING.in(c)));
    return places;
  }

  private static String heading(String cell) {
    return cell.replace("*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** As spreadsheet programs name columns. */
  private static String letters(int place) {
    String last = String.valueOf((char) ('A' + place % 26));
    return place < 26 ? last : letters(place / 26 - 1) + last;
  }
}
