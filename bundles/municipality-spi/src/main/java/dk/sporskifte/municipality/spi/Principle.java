package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * A sentence that holds in the whole way of working and is enforced by the core; shown in the
 * rulebook.
 */
public record Principle(String id, String statement, Source source) {
  public Principle {
    id = Check.text(id, "principle id");
    statement = Check.text(statement, "statement");
    Objects.requireNonNull(source);
  }
}
