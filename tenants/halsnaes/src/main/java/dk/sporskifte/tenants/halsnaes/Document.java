package dk.sporskifte.tenants.halsnaes;

import dk.sporskifte.model.Source;

/**
 * The municipality's own strategy. It is a scan: the quotes are spelled as on paper, and the test
 * resource {@code scan-corrections.csv} tells which letters the scanner misread.
 */
final class Document {
  private static final String NAME =
      "Halsnæs Kommune: SSP samarbejdet i Halsnæs Kommune (004_33e5cd3183db6f71.txt)";

  private Document() {}

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
