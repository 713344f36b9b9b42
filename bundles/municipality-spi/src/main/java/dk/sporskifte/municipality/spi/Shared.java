package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import java.util.Objects;

/** With which authority a forum is shared. */
public record Shared(String with, OrganisationKind kind, String statement, Source source) {
  public Shared {
    with = Check.text(with, "authority a forum is shared with");
    Objects.requireNonNull(kind);
    statement = Check.text(statement, "statement of what is shared with " + with);
    Objects.requireNonNull(source);
  }
}
