package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.YouthBoardStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The Youth Crime Board decides for itself; what it decides the plan must not go against (LAW-13).
 */
public interface FollowingYouthBoard {
  /** The next stage of the course under way, or a referral that begins one. */
  Outcome<CourseView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID step,
      YouthBoardStep.Stage stage,
      LocalDate on,
      Optional<YouthBoardStep.Reaction> reaction,
      String text,
      Optional<String> link);

  /** The plan in this version does not go against the board's decision in force. */
  Outcome<CourseView> acknowledge(
      Tenant tenant, Actor actor, CaseId id, UUID acknowledgement, int planVersion, String note);

  /**
   * An agreement with a young person of 15 to 17 (ungdomskontrakt).
   *
   * @param until the first day it does not hold
   */
  Outcome<CourseView> agreeContract(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contract,
      LocalDate from,
      LocalDate until,
      String conditions);

  Outcome<CourseView> endContract(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID contract,
      LocalDate on,
      boolean kept,
      String note);
}
