package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.OrganisationKind;
import java.util.Objects;

/**
 * A place in a forum.
 *
 * @param organisation which party fills it, Danish
 * @param kind of that party; who is invited may be of another
 */
public record Seat(String id, String name, String organisation, OrganisationKind kind, Type type) {
  public Seat {
    id = Check.text(id, "seat id");
    name = Check.text(name, "seat name");
    organisation = Check.text(organisation, "seat organisation");
    Objects.requireNonNull(kind);
    Objects.requireNonNull(type);
  }

  /** How firmly it belongs. */
  public enum Type {
    PERMANENT,
    OPTIONAL,
    AD_HOC,
    FACILITATOR,
    PRESENTER
  }
}
