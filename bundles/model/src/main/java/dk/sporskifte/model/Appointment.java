package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An authority person appointed to a seat (KBH-38).
 *
 * @param forum id of the forum
 * @param seat id of the seat
 * @param user the account; absent for those without a log-in here
 * @param name of the person appointed
 * @param until the first day no more; absent while it lasts
 * @param appointedBy who appointed, Danish
 * @param endedBecause there where it was ended before its day
 */
public record Appointment(
    UUID id,
    String forum,
    String seat,
    Optional<UserId> user,
    String name,
    LocalDate from,
    Optional<LocalDate> until,
    String appointedBy,
    Optional<String> endedBecause,
    UserId recordedBy,
    Instant recordedAt,
    int version) {
  public Appointment {
    Objects.requireNonNull(id);
    forum = Require.text(forum, "forum");
    seat = Require.text(seat, "seat");
    Objects.requireNonNull(user);
    name = Require.text(name, "name");
    Objects.requireNonNull(from);
    Require.that(
        until.map(day -> !day.isBefore(from)).orElse(true), "an appointment ends after it begins");
    appointedBy = Require.text(appointedBy, "appointedBy");
    Objects.requireNonNull(endedBecause);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }

  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it is that participant's: by account, or by name for who has none. */
  public boolean appoints(Participant participant) {
    return participant.seat().equals(seat)
        && participant
            .user()
            .map(account -> user.equals(Optional.of(account)))
            .orElseGet(() -> participant.name().strip().equalsIgnoreCase(name.strip()));
  }

  public Appointment ended(LocalDate firstDayWithout, String because) {
    return new Appointment(
        id,
        forum,
        seat,
        user,
        name,
        from,
        Optional.of(firstDayWithout),
        appointedBy,
        Optional.of(Require.text(because, "because")),
        recordedBy,
        recordedAt,
        version);
  }
}
