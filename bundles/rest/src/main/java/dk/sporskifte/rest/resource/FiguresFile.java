package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Middle;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import java.util.Optional;

/**
 * Figures for a spreadsheet.
 *
 * @param name of the file to keep it as
 * @param text CSV; what is hidden says so, and the first line what the numbers are
 */
public record FiguresFile(String name, String text) {
  public static FiguresFile of(FiguresView figures) {
    String period = figures.period().id();
    DanishCsv csv = new DanishCsv();
    csv.line(about(figures));
    csv.line(
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
        csv.line(
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
        csv.line(period, table.name(), "I alt", shown(table.total().get()), "", "", "", "", "");
      }
    }
    for (LeadTime time : figures.leadTimes()) {
      csv.line(
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
    return new FiguresFile("tal-" + period + ".csv", csv.text());
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

  private static String shown(Count count) {
    return count.value().map(String::valueOf).orElse("vises ikke");
  }

  private static String number(Optional<Integer> value) {
    return value.map(String::valueOf).orElse("");
  }
}
