package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.model.Source;

/** The municipality's own page. It came to us as number 003, which stays visible. */
final class Document {
  private static final String NAME =
      "Gladsaxe Kommune, 003: Den specifikke indsats (003_12f53bc9d20fe076.txt)";

  private Document() {}

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
