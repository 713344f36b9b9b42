package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;

/** Where a reasoned no of a use case becomes a problem document. */
public final class Outcomes {
  private Outcomes() {}

  /**
   * @throws FailureException when it was refused
   */
  public static <T> T value(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new FailureException(Failure.of(refused.refusal()));
    }
    return outcome.orThrow();
  }
}
