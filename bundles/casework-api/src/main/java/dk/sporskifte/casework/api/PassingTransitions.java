package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Going through birthdays, moves and changes of school without a hole in between (HEL-15, KOG-13).
 * Those that an age brings the clock opens; the others somebody who knows of them.
 */
public interface PassingTransitions {
  Outcome<TransitionsView> show(Tenant tenant, Actor actor, CaseId id);

  /**
   * Opens one that no age brings: its steps become tasks and its needs a check list.
   *
   * @param transition id of it in the way of working
   * @param on the day it happens
   */
  Outcome<TransitionsView> open(
      Tenant tenant, Actor actor, CaseId id, UUID opened, String transition, LocalDate on);

  /**
   * @param owner absent while nobody answers for it, which is flagged
   */
  Outcome<TransitionsView> addNeed(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID transition,
      UUID need,
      String text,
      Optional<PostId> owner);

  Outcome<TransitionsView> own(
      Tenant tenant, Actor actor, CaseId id, UUID need, int version, PostId owner);

  /** Ticks it off. */
  Outcome<TransitionsView> meet(
      Tenant tenant, Actor actor, CaseId id, UUID need, int version, String note);
}
