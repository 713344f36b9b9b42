package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AffectedPeople.Affected;
import dk.sporskifte.casework.api.AffectedPeople.Extent;
import dk.sporskifte.casework.api.AuditEntry.Action;
import dk.sporskifte.casework.api.Breach;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whom a breach affected, for a spreadsheet, to tell them; all of them, and so with their number.
 *
 * @param name of the file to keep it as
 * @param text CSV; the first line says what it is and when the notice is due
 */
public record AffectedFile(String name, String text) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Copenhagen"));

  public static AffectedFile of(Breach breach, AffectedPeople affected) {
    DanishCsv csv = new DanishCsv();
    csv.line(about(breach, affected));
    csv.line(
        "Person", "Navn", "Født", "Adressebeskyttet", "Hvad", "Antal gange", "Første", "Sidste");
    for (Affected one : affected.items()) {
      csv.line(
          one.person().value().toString(),
          one.name().orElse("ikke længere registreret"),
          one.born().map(LocalDate::toString).orElse(""),
          one.addressProtected() ? "ja" : "nej",
          one.acts().stream().map(AffectedFile::word).collect(Collectors.joining(", ")),
          String.valueOf(one.times()),
          MOMENT.format(one.first()),
          MOMENT.format(one.last()));
    }
    String day = MOMENT.format(breach.from()).substring(0, 10);
    return new AffectedFile("beroerte-" + day + ".csv", csv.text());
  }

  private static String about(Breach breach, AffectedPeople affected) {
    Extent extent = affected.extent().orElseThrow();
    return "Berørte ved et brud fra "
        + shown(breach.from())
        + " til "
        + shown(breach.until())
        + (breach.account().isPresent()
            ? ", med brugeren " + breach.account().get().value()
            : ", alle brugere")
        + ": "
        + extent.people()
        + " personer og "
        + extent.objects()
        + " sager eller andre registreringer. Opdaget "
        + shown(breach.discovered())
        + "; anmeldes til Datatilsynet senest "
        + shown(affected.notifyBy())
        + ".";
  }

  private static String shown(Instant at) {
    return MOMENT.format(at);
  }

  private static String word(Action action) {
    return switch (action) {
      case READ -> "læst";
      case SEARCH -> "fundet ved søgning";
      case CREATE -> "oprettet";
      case CHANGE -> "ændret";
      case EXPORT -> "udtrukket";
      case REFUSED -> "afvist";
    };
  }
}
