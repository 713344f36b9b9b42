package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The list of the police as agenda of the hand-over meeting: a line at a time, each with its
 * outcome and what follows from it in one step (LAW-14).
 */
public interface GoingThroughList {
  /** What waits, however old, and what was decided since the last such meeting. */
  Outcome<ListAgenda> agenda(Tenant tenant, Actor actor);

  /** Outcome, note, letter and task together, or nothing of it; once for each version. */
  Outcome<SettledLine> settle(
      Tenant tenant,
      Actor actor,
      InboxLineId line,
      int version,
      InboxLine.Outcome.Code outcome,
      FollowUp followUp);

  /** Takes back what the actor decided a moment ago, with all that followed from it. */
  Outcome<SettledLine> undo(Tenant tenant, Actor actor, InboxLineId line, int version);

  /** The letter that follows from a line, as it was made. */
  Outcome<LetterFile> letter(Tenant tenant, Actor actor, InboxLineId line);

  /**
   * What goes with an outcome; absent is as usual.
   *
   * @param letter whether one is made where the outcome has one
   * @param owner whose task it is
   */
  record FollowUp(
      Optional<String> note, boolean letter, Optional<PostId> owner, Optional<LocalDate> due) {
    public static FollowUp asUsual() {
      return new FollowUp(Optional.empty(), true, Optional.empty(), Optional.empty());
    }
  }
}
