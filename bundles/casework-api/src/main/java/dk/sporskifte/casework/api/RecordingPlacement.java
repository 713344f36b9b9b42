package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeping the days on which a young person is placed outside home, for LAW-12 counts from them. */
public interface RecordingPlacement {
  /**
   * @param until the first day not placed any more; absent while it lasts
   */
  Outcome<TransitionsView> record(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID placement,
      LocalDate from,
      Optional<LocalDate> until);

  Outcome<TransitionsView> end(
      Tenant tenant, Actor actor, CaseId id, UUID placement, int version, LocalDate until);
}
