package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;

/** Prevention for many at once, written down without a word about anybody (KOG-03). */
public interface RunningGeneralInterventions {
  /** Refused where the way of working has no such forum. */
  Outcome<GeneralIntervention> record(Tenant tenant, Actor actor, GeneralIntervention intervention);

  /**
   * @param changed with the version that was read; who recorded it stays as it is
   */
  Outcome<GeneralIntervention> change(Tenant tenant, Actor actor, GeneralIntervention changed);

  Outcome<GeneralIntervention> cancel(
      Tenant tenant, Actor actor, GeneralInterventionId id, int version, String reason);

  Outcome<GeneralIntervention> show(Tenant tenant, Actor actor, GeneralInterventionId id);

  /** The latest first. */
  Outcome<Page<GeneralIntervention>> list(Tenant tenant, Actor actor, PageRequest page);
}
