package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.time.DayOfWeek;
import java.util.List;

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
    return new Forum(
        ID,
        "Mandagsgruppen",
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(
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
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Type.PERMANENT)),
        EVERY_MONDAY,
        INDIVIDUAL_CASES);
  }
}
