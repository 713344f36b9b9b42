package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLineId;
import java.util.UUID;

/** A line was said to be about somebody it is not about, whoever or whatever said so. */
public interface UndoingMatch {
  /** Everything that followed from it, before anybody undoes it. */
  Outcome<MatchView> show(Tenant tenant, Actor actor, InboxLineId line);

  /**
   * Takes the line from the person and back to triage, ends what can be ended, and asks those who
   * answer for the rest to go through it.
   *
   * @param undo identity of this; a repeat answers what the first did
   */
  Outcome<MatchView> undo(
      Tenant tenant, Actor actor, InboxLineId line, int version, UUID undo, String reason);
}
