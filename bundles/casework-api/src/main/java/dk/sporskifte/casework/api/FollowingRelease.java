package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ReleaseTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** From judgment to release: what is due when, and what is missing (HEL-16, LAW-16). */
public interface FollowingRelease {
  /**
   * All that is known now, in place of what was known before; its days make and move tasks.
   *
   * @param track of a case that has none yet; else the one it has stays
   */
  Outcome<CourseView> keep(Tenant tenant, Actor actor, CaseId id, UUID track, Known known);

  /** As the prison service and the young person tell it. */
  record Known(
      Optional<LocalDate> judgedOn,
      Optional<LocalDate> imprisonedOn,
      Optional<LocalDate> imprisonmentNotice,
      Optional<LocalDate> paroleOn,
      Optional<LocalDate> releaseOn,
      Optional<LocalDate> releaseNotice,
      List<ReleaseTrack.Check> checks) {
    public Known {
      checks = List.copyOf(checks);
    }
  }
}
