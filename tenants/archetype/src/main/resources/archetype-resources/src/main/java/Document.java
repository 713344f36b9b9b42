package ${package};

import dk.sporskifte.model.Source;

/** The municipality's own document. The contract test looks every quote up in it. */
final class Document {
  private static final String NAME = "${municipality}: SSP-modellen (model.txt)";

  private Document() {}

  /**
   * @param requirement your own number of the sentence, for example {@code OWN-01}
   * @param quote the sentence itself, or a part of it
   */
  static Source says(String requirement, String quote) {
    return new Source(requirement, quote, NAME);
  }
}
