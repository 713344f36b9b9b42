package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ForumChange;
import dk.sporskifte.municipality.spi.Forum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A forum as it is today.
 *
 * @param forum with the name it has today; of a local one the school or area stands in its name
 * @param kindOf id in the way of working; another than the forum's own for a local one
 * @param area code of its school or area, for a local one
 * @param from its first day, where one is known
 * @param until its first day no more, where one is known
 * @param responsible who holds today the post that answers for it, empty where nobody does
 * @param nextMeeting when it meets next, where that is planned
 * @param history what became of it, and what is to come
 */
public record ForumView(
    Forum forum,
    String kindOf,
    Optional<String> area,
    State state,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Optional<String> successor,
    List<SeatView> seats,
    List<String> responsible,
    Optional<Instant> nextMeeting,
    List<ForumChange> history) {
  public ForumView {
    seats = List.copyOf(seats);
    responsible = List.copyOf(responsible);
    history = List.copyOf(history);
  }

  /** Whether it is there today. */
  public enum State {
    COMING,
    STANDING,
    ENDED
  }

  /**
   * Who sits there today.
   *
   * @param seat its id
   * @param holders names of colleagues
   */
  public record SeatView(String seat, String name, List<String> holders) {
    public SeatView {
      holders = List.copyOf(holders);
    }
  }
}
