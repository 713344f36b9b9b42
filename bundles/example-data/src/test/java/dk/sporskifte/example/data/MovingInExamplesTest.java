package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.Spreadsheets.Limits;
import dk.sporskifte.moving.in.SpreadsheetFiles;
import dk.sporskifte.testkit.SyntheticPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The workbooks of the documentation: what an office of Køge's could have today. That they move in
 * is seen in the assembled distribution.
 */
class MovingInExamplesTest {
  private static final Path EXAMPLES = Path.of("../../docs/examples");
  private static final Limits LIMITS = new Limits(1_000_000, 10_000_000, 100, 20_000);

  private static final String PEOPLE =
      "Personnøgle|CPR-nummer|Fornavn|Efternavn|Fødselsdato|Adressebeskyttet|Telefon";
  private static final String CASES =
      "Sagsnummer|CPR-nummer|Personnøgle|Forløb|Tilstand|Ansvarlig stilling|Ansvarlig enhed"
          + "|Modtaget den|Modtaget ved|Indstiller|Indstiller er|Indstillers sted|Begrundelse"
          + "|Den unge er oplyst den|Aftale den|Aftale givet af|Hvordan er den unge hørt"
          + "|Klar til handleplan|Optaget den|Begrundelse for optagelse|Næste opfølgning";
  private static final String PROGRAMME = "|SSP Køge|";
  private static final String ANSWERING = "|SSP-konsulent|SSP-sekretariatet|";

  /** Written anew with {@code -Dexamples.write=true}. */
  @Test
  void the_examples_of_the_documentation_are_current() throws IOException {
    for (Map.Entry<String, byte[]> example : examples().entrySet()) {
      Path file = EXAMPLES.resolve(example.getKey());
      if (Boolean.getBoolean("examples.write")) {
        Files.createDirectories(EXAMPLES);
        Files.write(file, example.getValue());
      }
      var files = new SpreadsheetFiles();
      assertThat(files.read(Files.readAllBytes(file), LIMITS))
          .as(example.getKey())
          .isEqualTo(files.read(example.getValue(), LIMITS));
    }
  }

  private static Map<String, byte[]> examples() {
    return new TreeMap<>(
        Map.of(
            "indflytning-stillinger.xlsx", staff(),
            "indflytning-sager.xlsx", cases(),
            "indflytning-sager-med-fejl.xlsx", casesWithFaults()));
  }

  private static byte[] staff() {
    return Workbook.of(
        Workbook.sheet("Brugere", "Brugernavn|Navn", "esra|Esra Klitvænge", "lis|Lis Fyrmose"),
        Workbook.sheet(
            "Stillinger",
            "Stilling|Enhed|Funktion|Forum og plads",
            "SSP-konsulent|SSP-sekretariatet|Sagsbehandler|Mandagsgruppen: SSP-sekretariatet",
            "SSP-leder|SSP-sekretariatet|Leder|Mandagsgruppen: SSP-sekretariatet"),
        Workbook.sheet(
            "Besættelser",
            "Stilling|Enhed|Brugernavn|Fra",
            "SSP-konsulent|SSP-sekretariatet|esra|01-02-2026",
            "SSP-leder|SSP-sekretariatet|lis|01-02-2026"));
  }

  private static byte[] cases() {
    return Workbook.of(
        Workbook.sheet(
            "Unge",
            PEOPLE,
            "|" + cpr(1, false) + "|Emil|Prøvelund||Nej|",
            "|" + cpr(2, true) + "|Naja|Fyrmose||Ja|",
            "|" + cpr(3, false) + "|Bo|Sporbæk||Nej|55 55 55 55",
            "|" + cpr(4, false) + "|Alma|Klitvænge||Nej|",
            "P-17||Viggo|Enghave|03-09-2014|Nej|"),
        Workbook.sheet(
            "Sager",
            CASES,
            admitted("GL-4711", cpr(1, false) + "|"),
            admitted("GL-4712", cpr(2, false) + "|"),
            admitted("GL-4720", "|P-17"),
            waiting("GL-4731", cpr(3, true) + "|"),
            waiting("GL-4732", cpr(4, false) + "|")));
  }

  /** One of each that offices ask about. */
  private static byte[] casesWithFaults() {
    return Workbook.of(
        Workbook.sheet(
            "Unge",
            PEOPLE,
            "|" + cpr(1, false) + "|Emil|Prøvelund||Nej|",
            "|1234|Naja|Fyrmose||Ja|"),
        Workbook.sheet(
            "Sager",
            CASES,
            admitted("GL-4711", cpr(1, false) + "|").replace("05-01-2026", "den 5. januar"),
            admitted("GL-4711", cpr(1, true) + "|"),
            waiting("GL-4731", cpr(1, true) + "|").replace(PROGRAMME, "|Byrådet|"),
            waiting("GL-4732", cpr(1, false) + "|").replace(ANSWERING, "|Borgmester|Rådhuset|")));
  }

  private static String admitted(String number, String who) {
    return number
        + "|"
        + who
        + PROGRAMME
        + "Optaget"
        + ANSWERING
        + "05-01-2026|Telefon|Lone Lærer|Fagperson|Prøveskolen|Er meget væk fra skolen|06-01-2026"
        + "|12-01-2026|Forældremyndighedsindehaveren|Vil gerne være med|Ja|19-01-2026"
        + "|Ønsker hjælpen|";
  }

  private static String waiting(String number, String who) {
    return number
        + "|"
        + who
        + PROGRAMME
        + "Indstillet"
        + ANSWERING
        + "23-02-2026|Mail|Bent Betjent|Samarbejdspartner|Politiet|Er set med ældre drenge"
        + "||||||||";
  }

  private static String cpr(int number, boolean hyphen) {
    String cpr = SyntheticPeople.cpr(number, LocalDate.of(2014, 5, 17).plusDays(number)).value();
    return hyphen ? cpr.substring(0, 6) + "-" + cpr.substring(6) : cpr;
  }
}
