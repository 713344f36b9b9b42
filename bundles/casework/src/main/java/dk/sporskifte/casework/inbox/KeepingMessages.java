package dk.sporskifte.casework.inbox;

/** PID {@code dk.sporskifte.inbox}. */
public @interface KeepingMessages {
  String PID = "dk.sporskifte.inbox";

  /** How long a message is kept as it was sent once its triage is over. */
  int rawDays() default 30;

  /** How long a record is kept that there is no ground to keep: until its sender can correct it. */
  int groundlessDays() default 14;
}
