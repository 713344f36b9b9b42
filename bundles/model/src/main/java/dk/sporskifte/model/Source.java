package dk.sporskifte.model;

/**
 * Where a rule comes from.
 *
 * @param requirement id in the requirement catalogue, for example {@code HEL-36} or {@code LAW-10}
 * @param quote the municipality's (or the law's) own sentence, Danish
 * @param document the document that holds the sentence
 */
public record Source(String requirement, String quote, String document) {
  public Source {
    requirement = Require.text(requirement, "requirement");
    quote = Require.text(quote, "quote");
    document = Require.text(document, "document");
  }
}
