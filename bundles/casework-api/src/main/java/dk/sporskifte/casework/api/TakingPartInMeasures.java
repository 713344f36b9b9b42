package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That the young person of a case takes part in measures of the catalogue (HAL-33 to HAL-37). */
public interface TakingPartInMeasures {
  /** Those the actor may see, the latest first. */
  Outcome<List<MeasureParticipation>> ofCase(Tenant tenant, Actor actor, CaseId id);

  /** Refused for what is done for many at once, and for what is only a link. */
  Outcome<MeasureParticipation> begin(
      Tenant tenant, Actor actor, CaseId id, UUID participation, String entry, LocalDate on);

  /**
   * How often they were invited and came until now.
   *
   * @param version the one that was read
   */
  Outcome<MeasureParticipation> count(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID participation,
      int version,
      int offered,
      int attended);

  /**
   * @param reason demanded of what was left early
   */
  Outcome<MeasureParticipation> end(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID participation,
      int version,
      LocalDate on,
      MeasureParticipation.How how,
      Optional<String> reason);
}
