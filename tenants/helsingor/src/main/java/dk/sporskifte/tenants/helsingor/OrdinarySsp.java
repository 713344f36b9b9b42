package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import java.time.Period;
import java.util.List;

/**
 * The SSP that SSP+ was built onto. The document only presupposes it: ages, seats and meetings are
 * our reading, and the rulebook says so.
 */
final class OrdinarySsp {
  static final String ID = "ssp";
  static final AgeSpan AGES = AgeSpan.years(0, 18);

  static final Source BESIDE_SSP_PLUS =
      says("HEL-44", "Med udbygningen af SSP-området, det såkaldte SSP+");

  private OrdinarySsp() {}

  static Programme programme() {
    return new Programme(
        ID,
        "SSP",
        AGES,
        new Participation.NotStated(
            "Dokumentet nævner ikke vilkår for det ordinære SSP; lovens gælder"),
        ID,
        new OrdinarySspEntry(),
        new LeavingRule(
            Period.ofMonths(6),
            "Den unge fylder snart 18 år: overvej SSP+, og aftal afslutning eller overdragelse."
                + " (Varslet på 6 måneder er vores læsning.)",
            SspPlus.UNTIL_25),
        BESIDE_SSP_PLUS);
  }

  /** At 18 what SSP cannot be any more SSP+ can; which day is our reading. */
  static HandOver toSspPlus() {
    return HandOver.between(
        "ssp-til-ssp-plus",
        ID,
        SspPlus.ID,
        AGES.until(),
        "Når den unge fylder 18 år, foreslås overdragelse fra SSP til SSP+ (dagen er vores"
            + " læsning)",
        SspPlus.UNTIL_25);
  }

  static Forum forum() {
    return new Forum(
        ID,
        "SSP-samarbejdet",
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(
            new Seat("skole", "Skole", "Skolerne", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT),
            new Seat(
                "sagsbehandler",
                "Sagsbehandler",
                "Center for Børn, Unge og Familier",
                OrganisationKind.AUTHORITY,
                Seat.Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.PERMANENT)),
        new Cadence.AsNeeded("Mødehyppigheden er ikke nævnt i dokumentet"),
        BESIDE_SSP_PLUS);
  }
}
