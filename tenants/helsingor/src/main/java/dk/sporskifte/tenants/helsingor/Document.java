package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.model.Source;

/** The municipality's own document on SSP+. The classes here follow its headings. */
final class Document {
  private static final String NAME = "Helsingør Kommune: SSP+ (000_f1ce044706054793.txt)";

  private Document() {}

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
