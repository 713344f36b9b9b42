package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Middle;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Figures for a spreadsheet, as Danish ones read them: separated by semicolons. No cell is read as
 * a formula.
 *
 * @param name of the file to keep it as
 * @param text CSV; what is hidden says so, and the first line what the numbers are
 */
public record FiguresFile(String name, String text) {
  private static final CSVFormat DANISH =
      CSVFormat.EXCEL.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final String FORMULAS = "=+-@\t\r";

  public static FiguresFile of(FiguresView figures) {
    StringWriter text = new StringWriter();
    String period = figures.period().id();
    try (CSVPrinter csv = new CSVPrinter(text, DANISH)) {
      print(csv, about(figures));
      print(
          csv,
          "Periode",
          "Tabel",
          "Linje",
          "Antal",
          "Ud af",
          "Mindst procent",
          "Median i dage",
          "Midterste halvdel fra dage",
          "Midterste halvdel til dage");
      for (Table table : figures.tables()) {
        for (Row row : table.rows()) {
          print(
              csv,
              period,
              table.name(),
              row.name(),
              shown(row.count()),
              row.of().map(FiguresFile::shown).orElse(""),
              number(row.atLeastPercent()),
              "",
              "",
              "");
        }
        if (table.total().isPresent()) {
          print(csv, period, table.name(), "I alt", shown(table.total().get()), "", "", "", "", "");
        }
      }
      for (LeadTime time : figures.leadTimes()) {
        print(
            csv,
            period,
            "Tid",
            time.name(),
            shown(time.cases()),
            "",
            "",
            number(time.medianDays()),
            number(time.middle().map(Middle::fromDays)),
            number(time.middle().map(Middle::untilDays)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FiguresFile("tal-" + period + ".csv", text.toString());
  }

  private static String about(FiguresView figures) {
    String when =
        figures
            .published()
            .map(
                published ->
                    "Offentliggjort efter "
                        + published.model()
                        + ", version "
                        + published.modelVersion()
                        + ", og ændres ikke; rettelser ses i senere halvår.")
            .orElse("Halvåret er i gang, og tallene ændrer sig.");
    return "Tal fra "
        + figures.period().from()
        + " til og med "
        + figures.period().until().minusDays(1)
        + ", alder regnet på "
        + figures.countedOn()
        + ". Tal under "
        + figures.fewest()
        + " vises ikke, og heller ikke dem, de kunne regnes ud af. "
        + when;
  }

  private static void print(CSVPrinter csv, String... cells) throws IOException {
    csv.printRecord(Stream.of(cells).map(FiguresFile::safe));
  }

  /** A spreadsheet would run what begins like a formula. */
  private static String safe(String cell) {
    return !cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String shown(Count count) {
    return count.value().map(String::valueOf).orElse("vises ikke");
  }

  private static String number(Optional<Integer> value) {
    return value.map(String::valueOf).orElse("");
  }
}
