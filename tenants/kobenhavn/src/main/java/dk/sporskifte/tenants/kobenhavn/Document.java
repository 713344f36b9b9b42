package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.model.Source;

/** The city's own page on SSP København. The classes here follow its headings. */
final class Document {
  private static final String NAME =
      "Københavns Kommune: Om SSP København (002_afacd97082bd7e11.txt)";

  private Document() {}

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
