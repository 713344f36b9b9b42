package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import java.util.UUID;

/** The button for a statutory notification, always there for a person under 18 (LAW-10). */
public interface NotifyingChildAuthority {
  /**
   * @param text what is notified; never taken from notes by the platform
   */
  Outcome<CaseView> notify(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID notification,
      String text,
      boolean acute,
      String handedOffTo);

  /** From a concern somebody holds; it stays with the holder. */
  Outcome<BatonView> notifyOfConcern(
      Tenant tenant,
      Actor actor,
      ConcernId id,
      UUID notification,
      String text,
      boolean acute,
      String handedOffTo);

  Outcome<CaseView> recordReceipt(
      Tenant tenant, Actor actor, CaseId id, UUID notification, String receipt);
}
