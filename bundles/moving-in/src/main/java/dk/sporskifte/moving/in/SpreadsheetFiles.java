package dk.sporskifte.moving.in;

import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.port.Spreadsheets;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Workbooks by their content, whatever a file is called; anything else is taken for CSV. */
@Component
public final class SpreadsheetFiles implements Spreadsheets {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Override
  public List<Table> read(byte[] file, Limits limits) {
    if (file.length > limits.bytes()) {
      throw new UnreadableSpreadsheetException(Cause.TOO_LARGE);
    }
    return isZip(file)
        ? new WorkbookReading(limits).read(file)
        : List.of(new CsvReading(limits).read(file));
  }

  @Override
  public SpreadsheetFile workbook(
      String name, String title, List<List<String>> guidance, List<Form> forms) {
    return new SpreadsheetFile(
        name + ".xlsx", XLSX, new WorkbookWriting(title, guidance, forms).bytes());
  }

  @Override
  public SpreadsheetFile csv(String name, Form form) {
    return new SpreadsheetFile(name + ".csv", "text/csv; charset=utf-8", CsvWriting.bytes(form));
  }

  private static boolean isZip(byte[] file) {
    return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }
}
