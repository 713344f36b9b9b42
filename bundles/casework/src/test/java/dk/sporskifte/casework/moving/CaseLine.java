package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.view.ImportSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of the sheet Sager: in SSP+ since January, unless said otherwise. */
final class CaseLine {
  private final Map<Column, String> cells = new HashMap<>();

  CaseLine(House house, int number) {
    with(Columns.NUMBER, "GL-" + number)
        .with(Columns.CPR, house.cpr(number))
        .with(Columns.PROGRAMME, "SSP+")
        .with(Columns.STATE, "Optaget")
        .with(Columns.RESPONSIBLE, "SSP-medarbejder")
        .with(Columns.RESPONSIBLE_UNIT, "SSP")
        .with(Columns.RECEIVED, "05-01-2026")
        .with(Columns.CHANNEL, "Telefon")
        .with(Columns.REFERRER, "Lone Lærer")
        .with(Columns.REFERRER_KIND, "Fagperson")
        .with(Columns.TARGET_GROUPS, "I risikozonen; Misbrug")
        .with(Columns.REASON, "Er meget væk fra skolen")
        .with(Columns.AGREED, "12-01-2026")
        .with(Columns.AGREED_BY, "Forældremyndighedsindehaveren")
        .with(Columns.HEARD, "Vil gerne")
        .with(Columns.READY, "Ja")
        .with(Columns.ADMITTED, "19-01-2026")
        .with(Columns.ADMITTED_WHY, "Ønsker hjælp til at komme videre");
  }

  CaseLine with(Column column, String text) {
    cells.put(column, text);
    return this;
  }

  String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  /** Waiting to be taken up. */
  CaseLine referred() {
    return with(Columns.STATE, "Indstillet")
        .with(Columns.AGREED, "")
        .with(Columns.AGREED_BY, "")
        .with(Columns.HEARD, "")
        .with(Columns.READY, "")
        .with(Columns.ADMITTED, "")
        .with(Columns.ADMITTED_WHY, "");
  }

  @Override
  public String toString() {
    return Columns.of(ImportSheet.CASES).stream()
        .map(column -> cells.getOrDefault(column, ""))
        .collect(Collectors.joining("|"));
  }
}
