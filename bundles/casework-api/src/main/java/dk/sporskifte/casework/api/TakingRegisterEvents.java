package dk.sporskifte.casework.api;

import dk.sporskifte.model.RegisterEvent;

/** What changes in the civil registration about people registered here. */
public interface TakingRegisterEvents {
  /**
   * Applied once, however often it comes; of somebody nobody here knows nothing is kept.
   *
   * @return whether it changed anything
   */
  boolean take(Tenant tenant, RegisterEvent event);
}
