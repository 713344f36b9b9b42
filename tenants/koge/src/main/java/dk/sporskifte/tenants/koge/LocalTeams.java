package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;

/** The local teams: the school's head answers, whoever that is. One a school is our reading. */
final class LocalTeams {
  static final String ID = "lokale-ssp-teams";
  static final String HEAD = "skoleleder";

  private static final Source STAY =
      says("KOG-09", "De lokale SSP-teams fastholdes med skolelederen som den ansvarlige.");

  private LocalTeams() {}

  static Forum forum() {
    return Forum.of(ID, "Lokale SSP-teams", Forum.Level.LOCAL, Forum.Sight.IDENTIFIED_CASES, STAY)
        .seats(
            seat(HEAD, "Skoleleder", "Skolen", OrganisationKind.AUTHORITY),
            seat(
                "socialforvaltning",
                "Socialforvaltning",
                "Køge Kommune",
                OrganisationKind.AUTHORITY),
            seat("politi", "Politi", "Politiet", OrganisationKind.POLICE))
        .answeredForBy(HEAD)
        .duties(new Duty(Duty.Kind.DOES_LOCAL_WORK, "gør det lokale arbejde ved hver skole", STAY))
        .partition(
            new Partition(
                Partition.By.SCHOOL,
                List.of(),
                "der er et team ved hver skole (vores læsning); skolerne nævnes ikke og indføres af"
                    + " kommunen",
                STAY))
        .build();
  }

  private static Seat seat(String id, String name, String organisation, OrganisationKind kind) {
    return new Seat(id, name, organisation, kind, Seat.Type.PERMANENT);
  }
}
