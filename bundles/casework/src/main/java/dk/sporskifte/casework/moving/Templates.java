package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.port.Spreadsheets;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sheets as they are handed out, with this municipality's own words to choose from. */
final class Templates {
  private Templates() {}

  /** Those the actor may bring. */
  static List<ImportSheet> sheets(Work work) {
    return Arrays.stream(ImportSheet.values())
        .filter(sheet -> work.may(Reading.right(sheet)))
        .toList();
  }

  static Spreadsheets.Form form(WayOfWorking way, ImportSheet sheet) {
    List<Column> columns = Columns.of(sheet);
    List<String> example = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String value = columns.get(i).exampleIn(way);
      example.add(i == 0 ? (Reading.EXAMPLE + " " + value).strip() : value);
    }
    return new Spreadsheets.Form(
        Columns.name(sheet), columns.stream().map(c -> c.form(way)).toList(), example);
  }

  static List<List<String>> guidance(Work work) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Indflytning: " + work.way().name()));
    rows.add(List.of("Udfyld arkene, og indlæs filen under Administration, Indflytning."));
    rows.add(List.of("Først vises, hvad der vil ske; intet gemmes, før du siger ja."));
    rows.add(List.of("Er der et problem i en eneste linje, gemmes intet."));
    rows.add(List.of("Filen kan indlæses igen: det, der er her i forvejen, ændres ikke."));
    rows.add(
        List.of("Kolonner med * skal udfyldes. Linjer, der begynder med EKSEMPEL, springes over."));
    rows.add(List.of("Oplysninger om lovovertrædelser hører ikke til her og indlæses ikke."));
    rows.add(List.of());
    rows.add(List.of("Ark", "Kolonne", "Skal udfyldes", "Forklaring", "Vælg imellem"));
    for (ImportSheet sheet : sheets(work)) {
      for (Column column : Columns.of(sheet)) {
        rows.add(
            List.of(
                Columns.name(sheet),
                column.heading(),
                column.mandatory() ? "Ja" : "",
                column.explanation(),
                String.join("; ", column.choices().apply(work.way()))));
      }
    }
    return rows;
  }
}
