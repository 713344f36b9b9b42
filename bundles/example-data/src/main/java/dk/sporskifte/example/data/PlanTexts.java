package dk.sporskifte.example.data;

import dk.sporskifte.model.PlanAction;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What plans hold, by what their domains are called. */
final class PlanTexts {
  private static final Map<String, String[]> BY_DOMAIN =
      Map.of(
          "EDUCATION", new String[] {"Gør 10. klasse færdig", "Begynder på FGU og følges i gang"},
          "JOB", new String[] {"Får en læreplads", "To ugers praktik i et værksted"},
          "HOUSING", new String[] {"Har et fast sted at bo", "Skrives op til en ungdomsbolig"},
          "INCOME", new String[] {"Har en lovlig indtægt", "Fritidsjob to eftermiddage om ugen"},
          "FINANCIAL", new String[] {"Har overblik over sin gæld", "Samtale med gældsrådgivningen"},
          "SOCIAL", new String[] {"Har en fritid uden de gamle venner", "Prøver klubben i hallen"},
          "HEALTH", new String[] {"Sover om natten", "Samtale med egen læge om søvn"},
          "TRANSITION", new String[] {"Ved, hvem der hjælper efter 18", "Fælles møde før dagen"});

  private PlanTexts() {}

  /**
   * @param number of the action in its plan, from 0
   * @param measure of the catalogue that it makes use of
   */
  static PlanAction action(
      Office office, String plan, Choice domain, int number, Optional<Entry> measure) {
    String name = domain.name().toLowerCase(Locale.forLanguageTag("da"));
    String[] text =
        BY_DOMAIN.getOrDefault(
            domain.code(),
            new String[] {"Kommer videre med " + name, "Samtale hver 14. dag om " + name});
    LocalDate due = office.today().plusWeeks(3L + 2L * number);
    return new PlanAction(
        office.id("action %s %d".formatted(plan, number)),
        domain.code(),
        text[0],
        measure.map(Entry::name).orElse(text[1]),
        office.staff().caseworker().name(),
        due,
        PlanAction.Status.OPEN,
        measure.map(Entry::code),
        false);
  }
}
