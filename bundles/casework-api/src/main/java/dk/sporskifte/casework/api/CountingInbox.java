package dk.sporskifte.casework.api;

import java.util.Map;

/** Counts for operators: no person in it. */
public interface CountingInbox {
  /** Lines by feed and then by state. */
  Map<String, Map<String, Long>> counts(Tenant tenant);
}
