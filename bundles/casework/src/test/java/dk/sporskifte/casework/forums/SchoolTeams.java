package dk.sporskifte.casework.forums;

import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.ArrayList;
import java.util.List;

/** Korsbæk with a local team at its one school. */
final class SchoolTeams {
  static final String ID = "lokalt-ssp-team";

  private SchoolTeams() {}

  static WayOfWorking way() {
    WayOfWorking before = WayOfKorsbaek.plusBesideOrdinary();
    List<Forum> forums = new ArrayList<>(before.forums());
    Source source = new Source("KOG-09", "De lokale SSP-teams fastholdes", "Korsbæks dokument");
    forums.add(
        Forum.of(ID, "Lokalt SSP-team", Forum.Level.LOCAL, Forum.Sight.IDENTIFIED_CASES, source)
            .seats(
                new Seat(
                    "skoleleder",
                    "Skoleleder",
                    "Skolen",
                    OrganisationKind.AUTHORITY,
                    Seat.Type.PERMANENT))
            .answeredForBy("skoleleder")
            .partition(
                new Partition(
                    Partition.By.SCHOOL,
                    List.of(new Partition.Part("havnen", "Havneskolen")),
                    "Et team på hver skole",
                    source))
            .build());
    return before.toBuilder().forums(forums).build();
  }
}
