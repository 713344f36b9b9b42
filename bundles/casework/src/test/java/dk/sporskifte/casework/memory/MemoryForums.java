package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

record MemoryForums(Session session) implements ForumStore {
  @Override
  public void add(ForumChange change) {
    session.table(ForumChange.class).add(change.id(), change);
  }

  @Override
  public List<ForumChange> changes() {
    return session
        .table(ForumChange.class)
        .all()
        .sorted(Comparator.comparing(ForumChange::from))
        .toList();
  }

  @Override
  public void add(Appointment appointment) {
    session.table(Appointment.class).add(appointment.id(), appointment);
  }

  @Override
  public void save(Appointment appointment) {
    session.table(Appointment.class).save(appointment.id(), appointment);
  }

  @Override
  public Optional<Appointment> appointment(UUID id) {
    return session.table(Appointment.class).find(id);
  }

  @Override
  public List<Appointment> appointments() {
    return session.table(Appointment.class).all().toList();
  }

  @Override
  public void endSightOf(UserId user, String forum, String seat, LocalDate from, Instant at) {
    MemoryMeetings meetings = new MemoryMeetings(session);
    meetings
        .every()
        .filter(m -> m.forum().equals(forum) && !Copenhagen.dayOf(m.startsAt()).isBefore(from))
        .filter(
            m ->
                meetings.participants(m.id()).stream()
                    .anyMatch(p -> p.seat().equals(seat) && p.user().equals(Optional.of(user))))
        .forEach(m -> meetings.endSight(m, user, at));
  }
}
