package dk.sporskifte.model;

/** Where a case stands. */
public enum CaseState {
  REFERRED,
  ON_AGENDA,
  ENROLLED,
  PLANNED,
  IN_FOLLOW_UP,
  HANDED_OVER,
  CLOSED;

  public boolean open() {
    return this != CLOSED && this != HANDED_OVER;
  }

  public boolean enrolled() {
    return this == ENROLLED || this == PLANNED || this == IN_FOLLOW_UP;
  }
}
