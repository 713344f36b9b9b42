package dk.sporskifte.model;

/** How soon somebody has to look. */
public enum Urgency {
  NORMAL,
  /** Whoever is on duty is to know at once. */
  ACUTE
}
