package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Placement;
import dk.sporskifte.model.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the age clock has to look at, and what it has done. No age is kept: a birth date that is
 * corrected, or another programme, makes the case be looked at again.
 */
public interface AgeStore {
  /**
   * How many cases are to be looked at. For the CLOCK actor.
   *
   * @param model code and version of the way of working; what was looked at under another is looked
   *     at again
   */
  long waiting(LocalDate today, String model);

  /**
   * Some of them, locked until the transaction ends; those that another node has locked are left
   * out. For the CLOCK actor, which learns birth dates here and nowhere else.
   */
  List<Looked> claim(LocalDate today, String model, int most);

  /** Locks the case against the clock until the transaction ends; waits for it. */
  void hold(CaseId caseId);

  /**
   * @param next the day on which there is something to do; absent where there never is
   */
  void lookedAt(CaseId caseId, Optional<LocalDate> next, String model);

  /** What the clock has raised for the case: the task of each milestone. */
  Map<String, TaskId> raised(CaseId caseId);

  /** Refused as {@code already-exists} where the milestone has been raised. */
  void raise(CaseId caseId, String milestone, TaskId task);

  /** It may be raised again. */
  void forget(CaseId caseId, String milestone);

  void add(Placement placement);

  /** Refuses as stale by its version. */
  void save(Placement placement);

  /** Oldest first. */
  List<Placement> placements(CaseId caseId);

  /** Refused as {@code already-exists} where an age has opened it for the case before. */
  void add(CaseTransition transition);

  /** Oldest first. */
  List<CaseTransition> transitions(CaseId caseId);

  void add(CheckedNeed need);

  /** Refuses as stale by its version. */
  void save(CheckedNeed need);

  /** In the order they were added. */
  List<CheckedNeed> needs(UUID transition);

  /** A case to be looked at, and the one thing of its person that is needed. */
  record Looked(CaseId caseId, PersonId person, LocalDate born) {}
}
