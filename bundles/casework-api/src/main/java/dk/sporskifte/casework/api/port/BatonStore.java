package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of concerns that somebody holds. */
public interface BatonStore {
  void add(BatonEvent event);

  /** Oldest first. */
  List<BatonEvent> of(ConcernId concern);

  /** Open concerns these hold and the actor sees, oldest first. */
  List<Concern> heldBy(Collection<UserId> holders);

  /** Open concerns with an offer to that user that nobody has ended. */
  List<Concern> offeredTo(UserId receiver);

  /** Steps by which that user, who is the actor, handed something over, newest first. */
  List<BatonEvent> handedOverBy(UserId giver);

  /** The first day on which an open task about a concern the actor sees is due, whoever owns it. */
  Optional<LocalDate> due(ConcernId concern, Task.Kind kind);

  /** Ends tasks about a concern the actor sees, whoever owns them. */
  void endTasks(ConcernId concern, Set<Task.Kind> kinds, UserId by, Instant at);

  /** For the clock: those whose task to react was due before that day. */
  List<Unanswered> unanswered(LocalDate today);

  /** For the clock and those who administer: whose holder is gone, and nobody was told yet. */
  List<Orphaned> orphaned(LocalDate today);

  /**
   * Lets leaders see a concern, by the clock or those who administer, who see nothing of it.
   *
   * @param event CLIMBED or LEFT, from the holder
   */
  void climb(BatonEvent event, List<PostId> leaders);

  /**
   * @param climbed how often since the task was made
   */
  record Unanswered(ConcernId concern, UserId holder, LocalDate due, int climbed) {}

  /** A concern whose holder is gone. */
  record Orphaned(ConcernId concern, UserId holder) {}
}
