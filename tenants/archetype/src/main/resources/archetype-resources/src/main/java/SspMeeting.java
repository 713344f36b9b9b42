package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.time.DayOfWeek;

/** The forum that takes every referral up. */
final class SspMeeting {
  static final String ID = "ssp-moede";

  private SspMeeting() {}

  static Forum forum() {
    return Forum.of(
            ID,
            "SSP-mødet",
            Forum.Level.OPERATIVE,
            Forum.Sight.IDENTIFIED_CASES,
            says("OWN-05", "Skole, socialforvaltning og politi mødes til SSP-mødet"))
        .seats(
            new Seat(
                "ssp-konsulent",
                "SSP-konsulent",
                "${municipality} Kommune",
                OrganisationKind.AUTHORITY,
                Seat.Type.FACILITATOR),
            new Seat("skole", "Skole", "Skolerne", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT),
            new Seat(
                "socialforvaltning",
                "Socialforvaltning",
                "${municipality} Kommune",
                OrganisationKind.AUTHORITY,
                Seat.Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.PERMANENT))
        .meets(new Cadence.Weekly(2, DayOfWeek.TUESDAY, "Hver anden tirsdag"))
        .build();
  }
}
