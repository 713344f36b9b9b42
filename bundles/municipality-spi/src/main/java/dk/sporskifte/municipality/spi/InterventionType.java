package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * A type of what a municipality does.
 *
 * @param ages of those it is for; absent where none are stated
 * @param programme id of the programme that is this type for one young person
 */
public record InterventionType(
    String code,
    String name,
    Scope scope,
    Optional<AgeSpan> ages,
    Optional<String> programme,
    Source source) {
  public InterventionType {
    code = Check.text(code, "intervention type code");
    name = Check.text(name, "name of intervention type " + code);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(ages);
    Objects.requireNonNull(programme);
    Objects.requireNonNull(source);
    Check.that(
        scope == Scope.INDIVIDUAL || programme.isEmpty(),
        "intervention type " + code + " is for no single young person: name no programme");
  }

  String statement() {
    return ages.map(a -> name + ": " + DanishText.ages(a)).orElse(name);
  }

  /** Whom it is about. */
  public enum Scope {
    INDIVIDUAL,
    GROUP,
    /** Broad, without personal data. */
    GENERAL,
    /** Acute, at unrest. */
    PREPAREDNESS
  }
}
