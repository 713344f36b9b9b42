package dk.sporskifte.browser;

/** What the client speaks. */
enum Language {
  DANISH("da"),
  ENGLISH("en");

  final String code;

  Language(String code) {
    this.code = code;
  }

  Language other() {
    return this == DANISH ? ENGLISH : DANISH;
  }
}
