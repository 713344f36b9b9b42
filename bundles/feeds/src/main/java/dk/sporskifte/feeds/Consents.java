package dk.sporskifte.feeds;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import java.time.LocalDate;
import java.util.Optional;

/** The consents a municipality has on record, for a message that says it stands on one (LAW-09). */
@FunctionalInterface
public interface Consents {
  /** A message is checked away from the municipality: nobody can say. */
  Consents NOT_ASKED = (feed, reference, basis, person, day) -> Optional.empty();

  /**
   * Why a consent does not carry what is told of somebody.
   *
   * @param feed by which it is told: a consent is given to one partner for one purpose
   * @param reference the sender's own, naming nobody
   * @param basis whose consent is stated
   * @param day in Denmark on which the message was made
   * @return Danish; empty where it carries it
   */
  Optional<String> objection(
      String feed, String reference, LegalBasis basis, PersonBlock person, LocalDate day);
}
