package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import java.util.Optional;

/** Each line of a feed gets an outcome by a named role; a feed decides nothing (LAW-14). */
public interface TriagingInbox {
  /**
   * Newest first.
   *
   * @param feed by its name
   * @param words of the name that was sent
   */
  Outcome<Page<InboxSummary>> list(
      Tenant tenant,
      Actor actor,
      Optional<InboxLine.State> state,
      Optional<String> feed,
      Optional<Sought> words,
      PageRequest page);

  default Outcome<Page<InboxSummary>> list(
      Tenant tenant, Actor actor, Optional<InboxLine.State> state, PageRequest page) {
    return list(tenant, actor, state, Optional.empty(), Optional.empty(), page);
  }

  /** How many there are, without one of them; for administrators and leaders, too. */
  Outcome<InboxCounts> counts(Tenant tenant, Actor actor);

  /** With candidates and their reasons when nobody is matched yet. */
  Outcome<InboxLineView> show(Tenant tenant, Actor actor, InboxLineId id);

  Outcome<InboxLineView> match(
      Tenant tenant, Actor actor, InboxLineId id, int version, PersonId person);

  /** Nobody registered here is meant: the person of the line is registered. */
  Outcome<InboxLineView> registerPerson(
      Tenant tenant, Actor actor, InboxLineId id, int version, PersonId newId);

  /**
   * Decides the line.
   *
   * @param concern identity of the concern that outcome CASE or CONCERN_CONVERSATION opens; the
   *     line must be matched
   */
  Outcome<InboxLineView> decide(
      Tenant tenant,
      Actor actor,
      InboxLineId id,
      int version,
      InboxLine.Outcome.Code outcome,
      String note,
      Optional<ConcernId> concern);

  /** Takes a record out of quarantine with the correction a person made to its details. */
  Outcome<InboxLineView> release(
      Tenant tenant, Actor actor, InboxLineId id, int version, String note);
}
