package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Few;
import dk.sporskifte.municipality.spi.Outreach;
import dk.sporskifte.municipality.spi.Reach;
import dk.sporskifte.municipality.spi.Unit;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The two centres that share a case, and no more meetings and people than are needed. */
final class Around {
  private static final Source TWO_CENTRES =
      says(
          "HEL-05",
          "Center for Job og Uddannelse (herunder UU Øresund) og Center for Børn, Unge og"
              + " Familier");

  private Around() {}

  /**
   * The document says "no more than needed" and nothing of time: two meetings, five people and
   * three months are our reading.
   */
  static Reach youngPeople() {
    return new Reach(
        List.of(
            centre("job-education", "Center for Job og Uddannelse"),
            new Unit(
                "uu-oresund",
                "UU Øresund",
                Unit.Kind.YOUTH_GUIDANCE,
                Optional.of("job-education"),
                TWO_CENTRES),
            centre("children-families", "Center for Børn, Unge og Familier")),
        Optional.of(
            new Few(
                2,
                5,
                says(
                    "HEL-19",
                    "en ung ikke skal til flere møder eller forholde sig til flere fagpersoner,"
                        + " end der er behov for."))),
        Optional.of(
            new Outreach(
                Set.of("ssp-plus-medarbejder"),
                Period.ofMonths(3),
                says("HEL-04", "opsøgende arbejde, med fokus på de kriminalitetstruede unge"))));
  }

  private static Unit centre(String id, String name) {
    return new Unit(id, name, Unit.Kind.CENTRE, Optional.empty(), TWO_CENTRES);
  }
}
