package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import dk.sporskifte.municipality.spi.Responsibility;
import java.time.Period;
import java.util.Optional;

/** "SSP+ Antiradikaliseringssprogram": for those over 18, in the structure that is there. */
final class AntiRadicalisation {
  static final String ID = "antiradikalisering";

  /** From the 18th birthday; the upper end is not stated, so that of SSP+ is taken. */
  static final AgeSpan AGES = new AgeSpan(Period.ofYears(18), SspPlus.AGES.until());

  static final Source SOURCE =
      says(
          "HEL-26",
          "Derfor kan et individuelt antiradikaliseringssprogram iværksættes som en del af en"
              + " målrettet indsats for de over 18 årige.");

  static final Source POLICE_ANSWER =
      says(
          "HEL-27",
          "Politiet har ansvaret for at kriminelle voksne, herunder at dømte radikaliserede, får"
              + " mulighed for at (gen)indplacere sig om almindelig borger.");

  private static final Source OVER_18 =
      says("AGE-03", "udvikling af kriminalitet blandt unge over 18 år");

  private AntiRadicalisation() {}

  static Programme programme() {
    return Programme.of(ID, "SSP+ antiradikaliseringsprogram", AGES, SOURCE)
        .participation(SspPlus.VOLUNTARY)
        .forum(SspPlusMeeting.ID)
        .entry(
            EntryWhen.holds(
                    Condition.all(new Condition.Aged(AGES, OVER_18), Asked.RADICALISED.yes()))
                .weighing(
                    new Reason(
                        "Programmet kan iværksættes: vurdér, om det er det rigtige for den unge",
                        SOURCE)))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart 25 år: aftal afslutning eller overdragelse. (Dokumentet"
                    + " nævner ingen øvre alder; den og varslet er vores læsning.)",
                SOURCE))
        .responsibility(responsibility())
        .tighterAccess(SOURCE)
        .build();
  }

  /** Responsibility and coordination are two, and both are shown (C-HEL-06). */
  private static Responsibility responsibility() {
    return new Responsibility(
        new Responsibility.Part(
            "Politiet",
            OrganisationKind.POLICE,
            "Politiet har ansvaret for at genindplacere voksne med kriminalitet",
            POLICE_ANSWER),
        Condition.all(new Condition.Aged(AGES, OVER_18), Asked.CONVICTED.yes()),
        new Responsibility.Part(
            "SSP+",
            OrganisationKind.AUTHORITY,
            "SSP+ koordinerer",
            says("HEL-31", "Den koordinerende funktion er forankret i SSP+.")),
        Optional.of(
            new Responsibility.Part(
                "Center for Job og Uddannelse",
                OrganisationKind.AUTHORITY,
                "Kommunen medvirker koordineret med de muligheder, Center for Job og Uddannelse"
                    + " har",
                says(
                    "HEL-27",
                    "kommunens medvirken til koordineret at bringe de muligheder i spil, der ligger"
                        + " i kommunalt regi hos Center for Job og Uddannelse"))));
  }
}
