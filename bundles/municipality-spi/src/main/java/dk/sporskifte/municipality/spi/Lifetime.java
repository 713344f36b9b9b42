package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a forum is there, and which comes after it. What it did stays its own.
 *
 * @param from its first day; empty where it has always been
 * @param until its first day no more; empty while none is set
 * @param successor id of the forum it becomes or is merged with, may be known before the day is
 */
public record Lifetime(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> successor,
    String statement,
    Source source) {
  public Lifetime {
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(successor);
    statement = Check.text(statement, "statement of the lifetime");
    Objects.requireNonNull(source);
    Check.that(
        from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()),
        "a lifetime ends on "
            + until.map(Object::toString).orElse("")
            + ", before it begins: exchange the days");
  }

  public boolean covers(LocalDate on) {
    return from.map(f -> !on.isBefore(f)).orElse(true) && until.map(on::isBefore).orElse(true);
  }
}
