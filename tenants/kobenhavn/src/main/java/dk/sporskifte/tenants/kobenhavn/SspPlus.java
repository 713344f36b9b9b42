package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;

/**
 * SSP+ for one young person: from 17½, while the public wording and group work begin at 18
 * (C-KBH-01).
 */
final class SspPlus {
  static final String ID = "ssp-plus";
  static final String EXIT_AND_RADICALISATION = "exit-og-radikalisering";
  static final String RADICALISATION = "radikalisering";
  static final Period FROM = Period.of(17, 6, 0);

  private static final AgeSpan YOUNGER = new AgeSpan(Period.ofYears(10), FROM);

  static final Source TARGET =
      says(
          "KBH-04",
          "SSP København har også et SSP+ samarbejde målrettet 18-25 årige, som har begået gentagen"
              + " eller personfarlig kriminalitet og har brug for en koordineret indsats for at"
              + " komme ud af kriminalitet.");

  static final Source INDIVIDUAL = says("KBH-09", "SSP+ indsats for voksne i alderen 18-25 år");

  private static final Source AGE =
      says(
          "AGE-07",
          "SSP+ ledergruppen har ansvar for det kriminalitetsforebyggende samarbejde på"
              + " individniveau for 17½-25 årige.");

  private final AgeSpan ages;

  SspPlus(int until) {
    ages = new AgeSpan(FROM, Period.ofYears(until));
  }

  Programme programme() {
    return Programme.of(ID, "SSP+", ages, INDIVIDUAL)
        .forum(Cases.SSP_PLUS_GROUP)
        .entry(new SspPlusEntry(entry(), SspPlusEntry.PLAN))
        .onLeaving(leaving())
        .build();
  }

  /** Seen by those alone who work with it; the caseworker who answers for it keeps access. */
  Programme exitAndRadicalisation() {
    return Programme.of(
            EXIT_AND_RADICALISATION,
            "National Exit og radikaliseringsberedskabet",
            ages,
            Cases.EXIT_AND_RADICALISATION)
        .forum(Cases.SSP_PLUS_LEADERS)
        .entry(
            EntryWhen.holds(
                Condition.all(
                    new Condition.Aged(ages, AGE),
                    Condition.any(Asked.NATIONAL_EXIT.yes(), Asked.RADICALISATION.yes()))))
        .onLeaving(leaving())
        .tighterAccess(Cases.EXIT_AND_RADICALISATION)
        .build();
  }

  /** Below that age the named coordinators have it, and nobody else sees it. */
  static Programme coordinatedRadicalisation() {
    return Programme.of(
            RADICALISATION,
            "Radikaliseringskoordinatorerne",
            YOUNGER,
            Cases.EXIT_AND_RADICALISATION)
        .forum(Cases.RADICALISATION_COORDINATORS)
        .entry(
            EntryWhen.holds(
                Condition.all(
                    new Condition.Aged(YOUNGER, AGE),
                    Condition.any(Asked.NATIONAL_EXIT.yes(), Asked.RADICALISATION.yes()))))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(2),
                "Den unge fylder snart 17½ år: overdrag til SSP+ ledergruppen, eller afslut."
                    + " (Varslet på to måneder er vores læsning.)",
                AGE))
        .tighterAccess(Cases.EXIT_AND_RADICALISATION)
        .build();
  }

  static HandOver radicalisationHandOver() {
    return HandOver.between(
        "koordinator-til-ssp-plus-ledergruppe",
        RADICALISATION,
        EXIT_AND_RADICALISATION,
        FROM,
        "SSP+ ledergruppen behandler sagen fra 17½ år; koordinatoren har den, til den er overdraget",
        Cases.EXIT_AND_RADICALISATION);
  }

  /** Between 17½ and 19 either is possible; one forum owns the case, SSP until the hand-over. */
  HandOver handOver() {
    return HandOver.between(
        "ssp-til-ssp-plus",
        Ssp.ID,
        ID,
        Period.ofYears(18),
        "Mellem 17½ og 19 år kan sagen være begge steder; SSP har den, til den er overdraget, og"
            + " overdragelse foreslås på 18 års dagen. Indtil da forbereder SSP+ planen",
        says("C-KBH-02", "SSP+ samarbejde målrettet 18-25 årige"));
  }

  private EntryWhen entry() {
    return EntryWhen.holds(
        Condition.all(
            new Condition.Aged(ages, AGE),
            Condition.any(Asked.REPEATED.yes(), Asked.DANGEROUS.yes()),
            Asked.NEEDS_COORDINATION.yes()));
  }

  private LeavingRule leaving() {
    return new LeavingRule(
        Period.ofMonths(6),
        "Den unge fylder snart "
            + ages.until().getYears()
            + " år og forlader målgruppen: aftal afslutning eller overdragelse. (Varslet på 6"
            + " måneder er vores læsning.)",
        says("AGE-06", "SSP+ indsats for voksne i alderen 18-25 år"));
  }
}
