package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;
import java.util.List;

/** What SSP+ is, whom it is for by age, and on what terms. */
final class SspPlus {
  static final String ID = "ssp-plus";

  /** From the 16th birthday to the day before the 25th (AGE-01). */
  static final AgeSpan AGES = AgeSpan.years(16, 25);

  static final Source AGE = says("AGE-01", "Indsatsen retter sig til unge fra 16–24 år");

  static final Source UNTIL_25 =
      says(
          "HEL-01",
          "blandt unge over 18 år, samt mere stabilitet i overgangen (fra juridisk barn til"
              + " juridisk voksen) op til det 25 år.");

  static final Source READY_FOR_PLAN =
      says("HEL-35", "den unge skal være indstillet på at medvirke til en handleplan.");

  static final Participation VOLUNTARY =
      new Participation.Voluntary(
          "Deltagelse er frivillig, og den unge skal være indstillet på en handleplan",
          true,
          List.of(says("HEL-34", "Deltagelse i SSP+ er frivilligt"), READY_FOR_PLAN));

  private SspPlus() {}

  static Programme programme() {
    return new Programme(
        ID,
        "SSP+",
        AGES,
        VOLUNTARY,
        SspPlusMeeting.ID,
        new SspPlusEntry(),
        new LeavingRule(
            Period.ofMonths(6),
            "Den unge fylder snart 25 år og forlader målgruppen for SSP+: aftal afslutning eller"
                + " overdragelse. (Varslet på 6 måneder er vores læsning.)",
            UNTIL_25),
        says(
            "HEL-07",
            "Indsatsen retter sig til unge fra 16–24 år, som har begået gentagen kriminalitet,"
                + " eller der er i risikozonen for dette, og som ønsker hjælpen."));
  }
}
