package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import java.util.UUID;

/**
 * What the forums make of the facts of a case, each by its own expression, and the fast track some
 * of them have. The rules propose; whether a case goes on a fast track a person decides.
 */
public interface MarkingCase {
  Outcome<MarksView> show(Tenant tenant, Actor actor, CaseId id);

  /**
   * Its forum takes the case up sooner.
   *
   * @param criterion code of one of the owning forum's criteria that hasten; it must hold
   */
  Outcome<MarksView> hasten(
      Tenant tenant, Actor actor, CaseId id, UUID fastTrack, String criterion, String reason);

  /** The case goes its usual way again. */
  Outcome<MarksView> slow(Tenant tenant, Actor actor, CaseId id, String reason);
}
