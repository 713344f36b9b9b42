package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.ReleaseTrack;
import java.util.Optional;
import java.util.UUID;

/**
 * What the prison service or the job centre tells goes into a case by the outcome a person gives
 * its line, and out again the same way (LAW-14, LAW-16).
 */
public interface TakingNotices {
  /**
   * The line's outcome: what it tells counts in the case from now on. Its days make and move tasks,
   * and whoever answers for the case is asked to read it.
   *
   * @param notice identity of what stands in the case then
   * @param into one of several open cases; empty where there is one
   * @param note empty where there is nothing to add
   */
  Outcome<InboxLineView> take(
      Tenant tenant,
      Actor actor,
      InboxLineId line,
      int version,
      UUID notice,
      Optional<CaseId> into,
      String note);

  /** Out of the case again, by whoever coordinates it; what followed from it follows. */
  Outcome<CourseView> takeOut(
      Tenant tenant, Actor actor, CaseId caseId, UUID notice, int version, String because);

  /**
   * A need the notice tells of becomes a task of whoever answers for the case. There is one task
   * for each need of a notice: asked again, nothing more happens. It ends with the notice.
   */
  Outcome<CourseView> meetNeed(
      Tenant tenant, Actor actor, CaseId caseId, UUID notice, int version, ReleaseTrack.Area area);
}
