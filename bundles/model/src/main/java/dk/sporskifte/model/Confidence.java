package dk.sporskifte.model;

/** How sure a tie is; words, so that nobody adds them up. */
public enum Confidence {
  /** Seen by our own, or told by the young person. */
  CONFIRMED,
  /** Told by several, or by somebody who ought to know. */
  LIKELY,
  /** Told once. */
  UNCERTAIN
}
