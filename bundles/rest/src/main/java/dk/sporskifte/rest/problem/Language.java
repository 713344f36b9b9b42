package dk.sporskifte.rest.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages problems are told in. */
public enum Language {
  DANISH("da"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  public String tag() {
    return tag;
  }

  /** Danish where nothing else is asked for, or nothing that can be understood. */
  public static Language of(Optional<String> acceptLanguage) {
    return acceptLanguage.flatMap(Language::preferred).orElse(DANISH);
  }

  private static Optional<Language> preferred(String header) {
    try {
      String best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("da", "en"));
      return Optional.ofNullable(best).map(b -> b.equals("en") ? ENGLISH : DANISH);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
