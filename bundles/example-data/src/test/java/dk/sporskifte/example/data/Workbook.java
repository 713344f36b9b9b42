package dk.sporskifte.example.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as an office writes them. */
final class Workbook {
  private Workbook() {}

  /** Its first row holds the headings. */
  record Sheet(String name, List<List<String>> rows) {}

  /**
   * @param rows with a bar between cells
   */
  static Sheet sheet(String name, String... rows) {
    return new Sheet(name, Stream.of(rows).map(row -> List.of(row.split("\\|", -1))).toList());
  }

  static byte[] of(Sheet... sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "Sporskifte", "1.0")) {
      for (Sheet sheet : sheets) {
        fill(workbook.newWorksheet(sheet.name()), sheet.rows());
      }
      workbook.finish();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(Worksheet written, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        written.value(row, column, rows.get(row).get(column));
        written.width(column, 24);
      }
    }
    for (int column = 0; column < rows.get(0).size(); column++) {
      written.style(0, column).bold().set();
    }
    written.freezePane(0, 1);
  }
}
