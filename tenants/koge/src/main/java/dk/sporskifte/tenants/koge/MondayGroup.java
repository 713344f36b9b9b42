package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Receiving;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.time.DayOfWeek;
import java.util.Optional;

/** The Mandagsgruppe coordinates individual cases, under and over 18. */
final class MondayGroup {
  static final String ID = "mandagsgruppen";

  static final Source INDIVIDUAL_CASES =
      says("KOG-08", "Mandagsgruppen fortsætter i sin nuværende form med enkeltsagskoordinering.");

  /** How often is not stated; weekly unless the municipality says otherwise. */
  static final Cadence EVERY_MONDAY =
      new Cadence.Weekly(
          1, DayOfWeek.MONDAY, "Hver mandag (mødehyppigheden er ikke nævnt; det er vores læsning)");

  private MondayGroup() {}

  static Forum forum() {
    return Forum.of(
            ID,
            "Mandagsgruppen",
            Forum.Level.OPERATIVE,
            Forum.Sight.IDENTIFIED_CASES,
            INDIVIDUAL_CASES)
        .seats(
            new Seat(
                "ssp-sekretariat",
                "SSP-sekretariatet",
                "Køge Kommune",
                OrganisationKind.AUTHORITY,
                Type.FACILITATOR),
            new Seat(
                "skole", "Skole", "Skolerne i Køge", OrganisationKind.AUTHORITY, Type.PERMANENT),
            new Seat(
                "socialforvaltning",
                "Socialforvaltning",
                "Køge Kommune",
                OrganisationKind.AUTHORITY,
                Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Type.PERMANENT))
        .meets(EVERY_MONDAY)
        .duties(
            new Duty(
                Duty.Kind.OWNS_CASES,
                "koordinerer enkeltsager, under og over 18 år",
                INDIVIDUAL_CASES))
        .build();
  }

  /** That the police's list is gone through there, and how soon what is acute is seen, we read. */
  static Receiving receiving() {
    return new Receiving(
        Optional.of(ID),
        30,
        "Politiets liste gennemgås i Mandagsgruppen; noget akut er set inden 30 minutter (begge"
            + " dele er vores læsning)",
        INDIVIDUAL_CASES);
  }
}
