package dk.sporskifte.store.jpa.colleagues;

import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
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
@Table(name = "absence")
class AbsenceRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "user_id")
  private UUID user;

  @Column(name = "absent_from")
  private LocalDate from;

  @Column(name = "back_on")
  private LocalDate backOn;

  @Column(name = "cover_id")
  private UUID cover;

  @Column(name = "entered_by")
  private UUID enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected AbsenceRow() {}

  AbsenceRow(Absence absence) {
    id = absence.id().value();
    user = absence.user().value();
    from = absence.from();
    enteredBy = absence.enteredBy().value();
    enteredAt = absence.enteredAt();
    take(absence);
  }

  final void take(Absence absence) {
    backOn = absence.backOn().orElse(null);
    cover = absence.cover().map(UserId::value).orElse(null);
  }

  Absence absence() {
    return new Absence(
        new AbsenceId(id),
        new UserId(user),
        from,
        Optional.ofNullable(backOn),
        Optional.ofNullable(cover).map(UserId::new),
        new UserId(enteredBy),
        enteredAt,
        version());
  }
}
