package dk.sporskifte.casework.work;

import dk.sporskifte.model.TenantKey;

/** Done in each open tenant once an hour or as often as it says, by any number of nodes. */
public interface HourlyWork {
  /** As the log names it, for example {@code unanswered concerns}. */
  String name();

  /** Minutes from the platform's start. */
  long firstAfter();

  /** Most things can wait an hour. */
  default long everyMinutes() {
    return 60;
  }

  /** Where it fails, the next hour tries again. */
  void in(TenantKey tenant);
}
