package dk.sporskifte.feeds;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.municipality.spi.FeedRules;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a record is judged on besides itself.
 *
 * @param legalBasis of the whole message; one of those the feed's schema names
 * @param sentOn the day in Denmark on which the message was made
 * @param rules what the municipality has agreed with those who send to it
 * @param consents it has on record
 */
public record Grounds(LegalBasis legalBasis, LocalDate sentOn, FeedRules rules, Consents consents) {
  public Grounds {
    Objects.requireNonNull(legalBasis);
    Objects.requireNonNull(sentOn);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(consents);
  }

  /** Away from the municipality. */
  public Grounds(LegalBasis legalBasis, LocalDate sentOn, FeedRules rules) {
    this(legalBasis, sentOn, rules, Consents.NOT_ASKED);
  }
}
