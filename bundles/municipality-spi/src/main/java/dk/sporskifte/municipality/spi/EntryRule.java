package dk.sporskifte.municipality.spi;

/** Proposes; a caseworker decides. */
@FunctionalInterface
public interface EntryRule {
  /**
   * Called with the facts recorded so far; answers the same for the same facts, at once and without
   * side effects.
   */
  Proposal consider(CaseFacts facts);
}
