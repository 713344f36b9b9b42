package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of forums, and who is appointed to seats of theirs; nobody's case. */
public interface ForumStore {
  void add(ForumChange change);

  /** By the day they hold from, and then in the order they were entered. */
  List<ForumChange> changes();

  void add(Appointment appointment);

  void save(Appointment appointment);

  Optional<Appointment> appointment(UUID id);

  /** By forum, seat and first day; past, present and coming. */
  List<Appointment> appointments();

  /**
   * Ends what an account sees alone through meetings in that seat from that day on.
   *
   * @param at from then on it is not seen
   */
  void endSightOf(UserId user, String forum, String seat, LocalDate from, Instant at);
}
