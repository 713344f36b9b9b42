package dk.sporskifte.casework.work;

import dk.sporskifte.model.TenantKey;

/** Done in each open tenant once an hour, by any number of nodes. */
public interface HourlyWork {
  /** As the log names it, for example {@code unanswered concerns}. */
  String name();

  /** Minutes from the platform's start. */
  long firstAfter();

  /** Where it fails, the next hour tries again. */
  void in(TenantKey tenant);
}
