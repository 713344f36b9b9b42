package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * The municipality's own word for something the platform knows. It stands in the rulebook; the
 * pages keep the platform's word.
 *
 * @param word in the singular, for example {@code indstillingsskema}
 * @param plural for example {@code indstillingsskemaer}
 */
public record Term(Concept concept, String word, String plural, Source source) {
  public Term {
    Objects.requireNonNull(concept);
    word = Check.text(word, "word for " + concept);
    plural = Check.text(plural, "plural for " + concept);
    Objects.requireNonNull(source);
  }

  String statement() {
    return DanishText.sentence(word) + " (" + plural + ")";
  }

  /** What the platform calls it. */
  public enum Concept {
    CASE,
    REFERRAL_FORM,
    ACTION_PLAN,
    MEETING,
    WORKER,
    COORDINATOR,
    CONCERN,
    CONCERN_CONVERSATION,
    EMERGENCY_PLAN,
    STRATEGY,
    CATALOGUE
  }
}
