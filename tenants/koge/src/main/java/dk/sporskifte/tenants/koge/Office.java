package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import java.util.List;

/** The SSP-sekretariat: for exactly three forums. */
final class Office {
  private static final Source STRENGTHENED =
      says(
          "KOG-10",
          "SSP-sekretariatet styrkes, så det i højere grad bliver muligt at understøtte"
              + " Mandagsgruppen, SSP-styregruppen og SSP-følgegruppen.");

  private Office() {}

  static Secretariat secretariat() {
    return new Secretariat(
        "ssp-sekretariat",
        "SSP-sekretariatet",
        List.of(
            new Seat(
                "sekretaer",
                "Sekretær",
                "Køge Kommune",
                OrganisationKind.AUTHORITY,
                Seat.Type.FACILITATOR)),
        List.of(MondayGroup.ID, Management.STEERING, Management.FOLLOWING),
        List.of(),
        List.of(
            new Choice("AGENDA", "Dagsorden", false, STRENGTHENED),
            new Choice("MINUTES", "Referat", false, STRENGTHENED),
            new Choice("FOLLOW_UP", "Opfølgning", false, STRENGTHENED)),
        "understøtter Mandagsgruppen, SSP-styregruppen og SSP-følgegruppen, og kun dem",
        STRENGTHENED);
  }
}
