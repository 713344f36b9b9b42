package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forums in time: switched on, renamed, merged and ended from a day; a local one for each area. */
public interface ArrangingForums {
  /** Also those that are to come and those that ended. */
  Outcome<List<ForumView>> forums(Tenant tenant, Actor actor);

  /**
   * Refused where it contradicts what is: an unknown forum, an area that is none, a successor that
   * may not see what the forum leaves.
   */
  Outcome<ForumChange> change(Tenant tenant, Actor actor, NewChange change);

  /** As it is today: with the names, local forums and owners of cases that hold today. */
  Outcome<WayOfWorking> wayOfWorking(Tenant tenant, Actor actor);

  /** What is asked for, before it is known to fit. */
  record NewChange(
      UUID id,
      String forum,
      ForumChange.Kind kind,
      Optional<String> area,
      LocalDate from,
      Optional<String> name,
      Optional<String> successor,
      String because) {}
}
