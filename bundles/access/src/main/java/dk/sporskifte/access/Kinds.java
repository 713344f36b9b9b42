package dk.sporskifte.access;

/** Kinds of objects that many use cases are about, or with long names. */
final class Kinds {
  static final String CONCERN = "concern";
  static final String GENERAL = "general-intervention";
  static final String MESSAGE = "feed-message";

  private Kinds() {}
}
