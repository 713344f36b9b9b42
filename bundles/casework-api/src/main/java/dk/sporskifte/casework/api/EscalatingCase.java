package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that is too hard to coordinate goes to the chiefs and comes back (HEL-21). Its own forum
 * stays the same all the while.
 */
public interface EscalatingCase {
  /**
   * The chiefs see the case from now on.
   *
   * @param path id of one of the municipality's escalations
   * @param ground code of one of the path's grounds; where it states one alone, that is taken
   */
  Outcome<CourseView> request(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID escalation,
      String path,
      Optional<String> ground,
      String reason);

  /** By the chiefs' own post alone. */
  Outcome<CourseView> decide(
      Tenant tenant, Actor actor, CaseId id, UUID escalation, String decision, String reason);

  /** The case's owner goes on with it; the chiefs' sight of it ends. */
  Outcome<CourseView> takeBack(Tenant tenant, Actor actor, CaseId id, UUID escalation, String note);
}
