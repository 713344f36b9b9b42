package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What matches of the lines led to that the actor triages. */
public interface MatchStore {
  /** Without a word of it, so also what the actor does not see. */
  List<Followed> followed(InboxLineId line);

  /** The latest first. */
  List<MatchView.Reading> read(InboxLineId line, PersonId person, Instant until);

  /** Ends the open tasks about the concern of the line, which is closed by now. */
  void endTasks(InboxLineId line);

  void add(MatchUndo undo);

  /** Oldest first. */
  List<MatchUndo> undone(InboxLineId line);

  /**
   * @param caseId it is of
   * @param answers for the case
   * @param open whether it goes on
   */
  record Followed(
      MatchView.Kind kind,
      UUID object,
      Optional<CaseId> caseId,
      Optional<PostId> answers,
      boolean open) {}
}
