package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of the municipality that a case can be placed with.
 *
 * @param parent id of the unit it belongs to
 */
public record Unit(String id, String name, Kind kind, Optional<String> parent, Source source) {
  public Unit {
    id = Check.text(id, "unit id");
    name = Check.text(name, "name of unit " + id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(source);
  }

  /** What kind of unit it is. */
  public enum Kind {
    CENTRE,
    YOUTH_GUIDANCE,
    SCHOOL,
    INSTITUTION,
    OTHER
  }
}
