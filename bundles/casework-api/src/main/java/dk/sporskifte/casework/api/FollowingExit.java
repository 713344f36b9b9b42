package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ExitStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The way out of a gang environment, for programmes that are one: voluntary, and by consent first
 * (LAW-17).
 */
public interface FollowingExit {
  /**
   * The next stage of the course under way, or a consent that begins one.
   *
   * @param givenBy with the consent alone
   */
  Outcome<CourseView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID step,
      ExitStep.Stage stage,
      LocalDate on,
      Optional<Agreement.GivenBy> givenBy,
      String text);
}
