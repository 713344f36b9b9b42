package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.port.Spreadsheets.Column;
import dk.sporskifte.casework.api.port.Spreadsheets.Form;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook to be filled: guidance, one sheet a form, and hidden lists behind its choices. */
record WorkbookWriting(String title, List<List<String>> guidance, List<Form> forms) {
  private static final String LISTS = "Lister";
  private static final int FILLED_TO = 5000;
  private static final int NARROWEST = 14;
  private static final int WIDEST = 60;

  /** Numbers with leading zeros stay as they are written. */
  private static final String AS_TEXT = "@";

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Sporskifte", "1.0")) {
      guide(workbook.newWorksheet(title));
      List<Worksheet> sheets =
          forms.stream().map(form -> sheet(workbook.newWorksheet(form.name()), form)).toList();
      offer(workbook.newWorksheet(LISTS), sheets);
      workbook.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void guide(Worksheet sheet) {
    for (int row = 0; row < guidance.size(); row++) {
      List<String> cells = guidance.get(row);
      for (int column = 0; column < cells.size(); column++) {
        sheet.value(row, column, cells.get(column));
      }
    }
    sheet.style(0, 0).bold().fontSize(14).set();
    for (int column = 0; column < 5; column++) {
      sheet.width(column, column < 3 ? NARROWEST * 2 : WIDEST);
    }
  }

  private static Worksheet sheet(Worksheet sheet, Form form) {
    for (int i = 0; i < form.columns().size(); i++) {
      Column column = form.columns().get(i);
      sheet.style(i).format(AS_TEXT).set();
      sheet.width(i, Math.max(NARROWEST, column.heading().length() + 4));
      sheet.value(0, i, column.heading());
      sheet.style(0, i).bold().fillColor("D9E7E5").set();
      sheet.value(1, i, form.example().get(i));
      sheet.style(1, i).italic().format(AS_TEXT).set();
    }
    sheet.freezePane(0, 1);
    return sheet;
  }

  private void offer(Worksheet lists, List<Worksheet> sheets) {
    int place = 0;
    for (int i = 0; i < forms.size(); i++) {
      List<Column> columns = forms.get(i).columns();
      for (int c = 0; c < columns.size(); c++) {
        List<String> choices = columns.get(c).choices();
        if (!choices.isEmpty()) {
          for (int row = 0; row < choices.size(); row++) {
            lists.value(row, place, choices.get(row));
          }
          // A warning alone: some columns take several choices.
          sheets
              .get(i)
              .range(1, c, FILLED_TO, c)
              .validateWithList(lists.range(0, place, choices.size() - 1, place))
              .errorStyle(DataValidationErrorStyle.WARNING);
          place++;
        }
      }
    }
    lists.setVisibilityState(VisibilityState.HIDDEN);
  }
}
