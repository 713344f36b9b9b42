package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Voluntary agreement (HEL-34, HEL-35); withdrawing it ends participation (HEL-41). */
public interface AgreeingToTakePart {
  /**
   * @param heard demanded where a custody holder agrees: how the young person was heard
   */
  Outcome<CaseView> agree(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID agreement,
      LocalDate on,
      boolean readyForPlan,
      Agreement.GivenBy givenBy,
      Optional<String> heard);

  /** Ends participation: an enrolled case is closed as WITHDRAWN. */
  Outcome<CaseView> withdraw(
      Tenant tenant, Actor actor, CaseId id, int version, LocalDate on, String note);
}
