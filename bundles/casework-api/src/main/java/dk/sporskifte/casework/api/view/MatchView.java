package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import java.time.Instant;
import java.util.List;

/**
 * What a match of a line led to, and which ones were undone.
 *
 * @param version of the line, to undo it
 * @param undoable whether it is matched to anybody now
 * @param consequences of the present match, in the order they arose
 * @param read by whom the person was read through it, until now
 * @param undone oldest first
 */
public record MatchView(
    InboxLineId line,
    int version,
    boolean undoable,
    List<Consequence> consequences,
    List<Reading> read,
    List<Undone> undone) {
  public MatchView {
    consequences = List.copyOf(consequences);
    read = List.copyOf(read);
    undone = List.copyOf(undone);
  }

  /** So many of a kind, and what undoing the match does to them. */
  public record Consequence(Kind kind, Fate fate, int number) {}

  /** What can follow from a line. */
  public enum Kind {
    CONCERN,
    TASK,
    SHARING,
    CASE,
    DECISION,
    AGREEMENT,
    PLAN,
    LETTER,
    NOTIFICATION,
    AGENDA_ITEM,
    RECORD,
    NOTICE
  }

  /** What undoing does to it. */
  public enum Fate {
    /** It stands on this line alone, and ends. */
    ENDS,
    /** It is over already. */
    OVER,
    /** It cannot be taken back here: who answers for it is asked to go through it. */
    STAYS
  }

  /**
   * Somebody was read as the person of the line (LAW-22): no employee is named.
   *
   * @param purpose fit for the person's own access report, Danish
   */
  public record Reading(String purpose, int times, int employees, Instant lastAt) {}

  /**
   * @param by the name of who undid it
   * @param read who was read wrongly, and for what: for the report to the person and the data
   *     protection officer
   */
  public record Undone(MatchUndo undo, String by, List<Reading> read) {
    public Undone {
      read = List.copyOf(read);
    }
  }
}
