package dk.sporskifte.store.jpa.general;

import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "appointment")
class AppointmentRow extends VersionedRow {
  @Id private UUID id;
  private String forum;
  private String seat;

  @Column(name = "user_id")
  private UUID user;

  private String name;

  @Column(name = "from_day")
  private LocalDate from;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "appointed_by")
  private String appointedBy;

  @Column(name = "ended_because")
  private String endedBecause;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected AppointmentRow() {}

  AppointmentRow(Appointment appointment) {
    id = appointment.id();
    forum = appointment.forum();
    seat = appointment.seat();
    user = appointment.user().map(UserId::value).orElse(null);
    name = appointment.name();
    from = appointment.from();
    appointedBy = appointment.appointedBy();
    by = appointment.recordedBy().value();
    at = appointment.recordedAt();
    take(appointment);
  }

  final void take(Appointment appointment) {
    until = appointment.until().orElse(null);
    endedBecause = appointment.endedBecause().orElse(null);
  }

  Appointment appointment() {
    return new Appointment(
        id,
        forum,
        seat,
        Optional.ofNullable(user).map(UserId::new),
        name,
        from,
        Optional.ofNullable(until),
        appointedBy,
        Optional.ofNullable(endedBecause),
        new UserId(by),
        at,
        version());
  }
}
