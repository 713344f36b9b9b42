package dk.sporskifte.tenants.koge;

import dk.sporskifte.model.Source;

/** The municipality's own note on its model of organisation. */
final class Document {
  private static final String NAME = "Køge Kommune: SSP Køge 2015 (001_087a7125b813bcdf.txt)";

  private Document() {}

  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
