package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * On what a tie stands, and how long. It is gone from its last day on.
 *
 * @param source where it is known from, Danish
 * @param from the day it was made, or renewed
 * @param until first day on which it is gone; a year on at most
 * @param renewedBecause absent until somebody renews it
 */
public record TieGround(
    LegalBasis basis,
    String source,
    Confidence confidence,
    LocalDate from,
    LocalDate until,
    Optional<String> renewedBecause) {
  public TieGround {
    Objects.requireNonNull(basis);
    source = Require.text(source, "source");
    Objects.requireNonNull(confidence);
    Require.that(until.isAfter(from), "a tie lasts for at least a day");
    Require.that(!until.isAfter(from.plusYears(1)), "no tie lasts for more than a year");
    Objects.requireNonNull(renewedBecause);
  }

  public TieGround renewed(LocalDate today, LocalDate last, String because) {
    return new TieGround(basis, source, confidence, today, last, Optional.of(because));
  }

  @Override
  public String toString() {
    return "TieGround until " + until;
  }
}
