package dk.sporskifte.municipality.spi;

import java.util.Objects;

/**
 * A Danish noun in the forms that sentences need; Danish does not tell them from one another.
 *
 * @param singular for example {@code skema}
 * @param definite {@code skemaet}
 * @param plural {@code skemaer}
 * @param definitePlural {@code skemaerne}
 * @param gender {@code et skema}
 */
public record Noun(
    String singular, String definite, String plural, String definitePlural, Gender gender) {
  public Noun {
    singular = Check.text(singular, "singular");
    definite = Check.text(definite, "definite form of " + singular);
    plural = Check.text(plural, "plural of " + singular);
    definitePlural = Check.text(definitePlural, "definite plural of " + singular);
    Objects.requireNonNull(gender);
  }

  /** {@code en sag}. */
  public static Noun common(
      String singular, String definite, String plural, String definitePlural) {
    return new Noun(singular, definite, plural, definitePlural, Gender.COMMON);
  }

  /** {@code et skema}. */
  public static Noun neuter(
      String singular, String definite, String plural, String definitePlural) {
    return new Noun(singular, definite, plural, definitePlural, Gender.NEUTER);
  }

  /** Which article and which form of an adjective goes with it. */
  public enum Gender {
    COMMON,
    NEUTER
  }
}
