package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.TenantStatus.State;

/** How far a tenant is, and what holds it up. */
record Standing(State state, String reason) {
  static final Standing OPEN = new Standing(State.OPEN, "");

  static Standing opening(String reason) {
    return new Standing(State.OPENING, reason);
  }

  static Standing closed(String reason) {
    return new Standing(State.CLOSED, reason);
  }
}
