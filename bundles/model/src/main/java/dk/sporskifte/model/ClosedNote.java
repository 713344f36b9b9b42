package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Attendance, actions and notes of a council that others lead; read by those alone who attended,
 * and by the holders of some seats (X003-15).
 *
 * @param forum id of the council
 * @param attended accounts, whoever wrote it among them
 * @param others who attended without a log-in here
 * @param seats whose holders read it, too
 */
public record ClosedNote(
    UUID id,
    String forum,
    LocalDate on,
    List<UserId> attended,
    Optional<String> others,
    String actions,
    String notes,
    Set<String> seats,
    UserId by,
    Instant at) {
  public ClosedNote {
    Objects.requireNonNull(id);
    forum = Require.text(forum, "forum");
    Objects.requireNonNull(on);
    attended = List.copyOf(attended);
    others = others.map(String::strip).filter(names -> !names.isEmpty());
    actions = Require.text(actions, "actions");
    notes = Require.text(notes, "notes");
    seats = Set.copyOf(seats);
    Objects.requireNonNull(at);
    Require.that(attended.contains(by), "whoever writes it has attended");
  }

  @Override
  public String toString() {
    return "ClosedNote " + id;
  }
}
