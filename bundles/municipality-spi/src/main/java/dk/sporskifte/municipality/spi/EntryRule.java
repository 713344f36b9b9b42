package dk.sporskifte.municipality.spi;

import java.util.Optional;

/** Proposes; a caseworker decides. Most are conditions ({@link EntryWhen}), some must think. */
@FunctionalInterface
public interface EntryRule {
  /**
   * Called with the facts recorded so far; answers the same for the same facts, at once and without
   * side effects.
   */
  Proposal consider(CaseFacts facts);

  /**
   * The condition it is, shown in the rulebook, its questions held against those that are asked;
   * empty where it is code, and then the rulebook does not show it.
   */
  default Optional<Condition> stated() {
    return Optional.empty();
  }
}
