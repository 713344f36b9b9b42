package dk.sporskifte.store.jpa.general;

import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of forums, in rows. */
public final class JpaForumStore implements ForumStore {
  private final Rows rows;

  public JpaForumStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(ForumChange change) {
    rows.add(new ForumChangeRow(change));
  }

  @Override
  public List<ForumChange> changes() {
    return rows
        .list(ForumChangeRow.class, "select c from ForumChangeRow c order by c.from, c.at, c.id")
        .stream()
        .map(ForumChangeRow::change)
        .toList();
  }

  @Override
  public void add(Appointment appointment) {
    rows.add(new AppointmentRow(appointment));
  }

  @Override
  public void save(Appointment appointment) {
    rows.save(
        AppointmentRow.class,
        appointment.id(),
        appointment.version(),
        row -> row.take(appointment));
  }

  @Override
  public Optional<Appointment> appointment(UUID id) {
    return rows.find(AppointmentRow.class, id).map(AppointmentRow::appointment);
  }

  @Override
  public List<Appointment> appointments() {
    return rows
        .list(
            AppointmentRow.class,
            "select a from AppointmentRow a order by a.forum, a.seat, a.from, a.id")
        .stream()
        .map(AppointmentRow::appointment)
        .toList();
  }

  @Override
  public void endSightOf(UserId user, String forum, String seat, LocalDate from, Instant at) {
    rows.value(
        "select end_sight_of_unappointed(?1, ?2, ?3, ?4, ?5)", user.value(), forum, seat, from, at);
  }
}
