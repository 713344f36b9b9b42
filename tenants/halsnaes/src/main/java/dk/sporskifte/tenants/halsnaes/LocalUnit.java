package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.util.List;

/** The new structure: rooted locally around the schools. */
final class LocalUnit {
  static final String ID = "lokal-ssp-enhed";

  static final Source AROUND_THE_SCHOOLS =
      says(
          "HAL-17",
          "etableres en ny SSP struktur, der i højere grad bliver lokalt forankret omkring"
              + " kommunens skoler.");

  private static final Source CLOSE =
      says(
          "HAL-17",
          "Den nye struktur skal understøtte et tæt lokalt samarbejde om områdets børn og unge.");

  private LocalUnit() {}

  static Forum forum() {
    return Forum.of(
            ID,
            "Lokal SSP-enhed",
            Forum.Level.LOCAL,
            Forum.Sight.IDENTIFIED_CASES,
            AROUND_THE_SCHOOLS)
        .seats(
            own("skole", "Skole", Type.PERMANENT),
            own("socialforvaltning", "Socialforvaltning", Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Type.PERMANENT),
            own("daginstitution", "Daginstitution", Type.OPTIONAL),
            own("sfo-klub", "SFO og klub", Type.OPTIONAL),
            own("familieafdeling", "Familieafdelingen", Type.OPTIONAL),
            own("ppr", "PPR", Type.OPTIONAL),
            own("sundhedspleje", "Sundhedsplejen", Type.OPTIONAL))
        .duties(
            new Duty(Duty.Kind.OWNS_CASES, "har sagerne i sit område", CLOSE),
            new Duty(Duty.Kind.DOES_LOCAL_WORK, "samarbejder tæt om områdets børn og unge", CLOSE))
        .partition(
            new Partition(
                Partition.By.SCHOOL_DISTRICT,
                List.of(),
                "der er en enhed i hvert skoledistrikt (vores læsning); skolerne nævnes ikke og"
                    + " indføres af kommunen",
                AROUND_THE_SCHOOLS))
        .build();
  }

  private static Seat own(String id, String name, Type type) {
    return new Seat(id, name, "Halsnæs Kommune", OrganisationKind.AUTHORITY, type);
  }
}
