package dk.sporskifte.access;

/** Kinds of objects with long names. */
final class Kinds {
  static final String GENERAL = "general-intervention";

  private Kinds() {}
}
