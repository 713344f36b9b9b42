package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who holds a concern and how it came there.
 *
 * @param holderWord what the municipality calls whoever holds it
 * @param due the last day to react; absent once somebody has
 * @param waiting the hand-over that is under way
 * @param may what the actor can do now
 * @param course oldest first
 */
public record BatonView(
    ConcernId concern,
    String holderWord,
    Named holder,
    Optional<String> coveredBy,
    boolean holderGone,
    boolean reacted,
    Optional<LocalDate> due,
    boolean overdue,
    Optional<Waiting> waiting,
    Set<Act> may,
    List<Told> course) {
  public BatonView {
    may = Collections.unmodifiableSet(new TreeSet<>(may));
    course = List.copyOf(course);
  }

  /**
   * @param unit where they work; absent once they hold no post
   */
  public record Named(UserId id, String name, Optional<String> unit) {}

  /**
   * @param lacking whose agreement is not there yet
   */
  public record Waiting(
      UUID id,
      Named receiver,
      String reason,
      Set<BatonEvent.Party> lacking,
      boolean exceptionAsked) {
    public Waiting {
      lacking = Collections.unmodifiableSet(new TreeSet<>(lacking));
    }
  }

  /** A step with the names of those in it. */
  public record Told(
      BatonEvent event, Optional<String> by, Optional<String> from, Optional<String> to) {}

  /** What can be done with a concern that is held. */
  public enum Act {
    REACT,
    OFFER,
    ACCEPT,
    DECLINE,
    RECORD_YOUNG_PERSON,
    WITHDRAW,
    ASK_EXCEPTION,
    RULE,
    HAND_ON,
    NOTIFY,
    IDENTIFY,
    CLOSE
  }
}
