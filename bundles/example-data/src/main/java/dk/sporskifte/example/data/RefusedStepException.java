package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.Refusal;

/** A use case refused what example data asks of it: the two do not fit. */
final class RefusedStepException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedStepException(String step, Refusal refusal) {
    super(step + " was refused: " + refusal.code() + ", " + refusal.reason());
  }
}
