package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import dk.sporskifte.casework.api.view.ImportSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one sheet. */
record SheetLines(ImportSheet sheet, List<Problem> problems, List<Line> lines) {
  static SheetLines none(ImportSheet sheet) {
    return new SheetLines(sheet, List.of(), List.of());
  }

  /** Remembers keys, so that each is there once. */
  static final class Keys {
    private final Map<String, Integer> lines = new HashMap<>();

    void once(Line line, Column column, String key) {
      Integer other = lines.putIfAbsent(key, line.number());
      if (other != null) {
        line.problem(Trouble.TWICE.in(column, other));
      }
    }
  }

  ImportPreview.Sheet preview() {
    return new ImportPreview.Sheet(
        sheet, Columns.name(sheet), problems, lines.stream().map(Line::preview).toList());
  }
}
