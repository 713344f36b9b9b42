package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A board, management group, local committee, weekly meeting.
 *
 * @param sight what it may see of a case
 */
public record Forum(
    String id,
    String name,
    Level level,
    Sight sight,
    List<Seat> seats,
    Cadence cadence,
    Source source) {
  public Forum {
    id = Check.text(id, "forum id");
    name = Check.text(name, "forum name");
    Objects.requireNonNull(level);
    Objects.requireNonNull(sight);
    seats = List.copyOf(seats);
    Objects.requireNonNull(cadence);
    Objects.requireNonNull(source);
    Check.unique(seats, Seat::id, "seat in " + id);
  }

  public Optional<Seat> seat(String seatId) {
    return seats.stream().filter(s -> s.id().equals(seatId)).findFirst();
  }

  /** Where it stands. */
  public enum Level {
    STRATEGIC,
    MANAGEMENT,
    OPERATIVE,
    EXECUTING,
    LOCAL
  }

  /** What it may see of a case. */
  public enum Sight {
    /** Named cases, each participant by a recorded legal basis. */
    IDENTIFIED_CASES,
    /** Counts alone. */
    ANONYMOUS_FIGURES
  }
}
