package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Colleagues who are away, so that no task and no young person is without somebody meanwhile. Who
 * covers acts in the posts of the one who is away, sight and tasks included, from the first day to
 * the last and no longer.
 */
public interface CoveringForColleagues {
  /** Those that last or are to come, by the first day. */
  Outcome<List<AbsenceView>> absences(Tenant tenant, Actor actor);

  /** One's own, or a colleague's where the actor is a leader. Nobody makes themselves the cover. */
  Outcome<AbsenceView> enter(Tenant tenant, Actor actor, NewAbsence absence);

  /**
   * @param backOn first day back; today ends it at once
   */
  Outcome<AbsenceView> change(
      Tenant tenant,
      Actor actor,
      AbsenceId id,
      int version,
      Optional<LocalDate> backOn,
      Optional<UserId> cover);

  /** Posts that nobody attends to today and where something waits. */
  Outcome<List<LeftAlone>> leftAlone(Tenant tenant, Actor actor);

  /**
   * Somebody who will be away.
   *
   * @param from first day away
   * @param backOn first day back, as far as it is known
   */
  record NewAbsence(
      AbsenceId id,
      UserId user,
      LocalDate from,
      Optional<LocalDate> backOn,
      Optional<UserId> cover) {}
}
