package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Figures for a spreadsheet, as Danish ones read them: separated by semicolons.
 *
 * @param name of the file to keep it as
 * @param text CSV; what is hidden says so
 */
public record FiguresFile(String name, String text) {
  private static final CSVFormat DANISH =
      CSVFormat.EXCEL
          .builder()
          .setDelimiter(';')
          .setHeader("Periode", "Tabel", "Linje", "Antal", "Median i dage")
          .get();

  public static FiguresFile of(FiguresView figures) {
    StringWriter text = new StringWriter();
    String period = figures.period().id();
    try (CSVPrinter csv = new CSVPrinter(text, DANISH)) {
      for (Table table : figures.tables()) {
        for (Row row : table.rows()) {
          csv.printRecord(period, table.name(), row.name(), shown(row.count()), "");
        }
        if (table.total().isPresent()) {
          csv.printRecord(period, table.name(), "I alt", shown(table.total().get()), "");
        }
      }
      for (LeadTime time : figures.leadTimes()) {
        csv.printRecord(
            period,
            "Tid",
            time.name(),
            shown(time.cases()),
            time.medianDays().map(String::valueOf).orElse(""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FiguresFile("tal-" + period + ".csv", text.toString());
  }

  private static String shown(Count count) {
    return count.value().map(String::valueOf).orElse("vises ikke");
  }
}
