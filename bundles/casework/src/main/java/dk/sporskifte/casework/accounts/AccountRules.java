package dk.sporskifte.casework.accounts;

/** PID {@code dk.sporskifte.accounts}. */
public @interface AccountRules {
  String PID = "dk.sporskifte.accounts";

  /** Wrong attempts until an account is locked. */
  int maxFailures() default 5;

  int lockMinutes() default 15;

  int tokenHours() default 10;

  /** Argon2id, KiB for each log-in under way. */
  int argonMemory() default 12_288;

  int argonIterations() default 3;
}
