package dk.sporskifte.example.data;

/** How far a case has come; each step follows the one before. */
enum Step {
  REFERRED,
  ON_AGENDA,
  TAKEN_UP,
  ENROLLED,
  PLAN_DRAFTED,
  PLAN_APPROVED,
  IN_FOLLOW_UP,
  CLOSED;

  boolean reaches(Step other) {
    return compareTo(other) >= 0;
  }
}
