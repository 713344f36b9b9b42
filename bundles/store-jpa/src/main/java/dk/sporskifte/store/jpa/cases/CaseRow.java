package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "case_file")
class CaseRow extends VersionedRow {
  @Id private UUID id;
  private String number;

  @Column(name = "person_id")
  private UUID person;

  private String programme;

  @Enumerated(EnumType.STRING)
  private CaseState state;

  @Embedded private ReferralColumns referral;

  @Column(name = "take_up_due")
  private LocalDate takeUpDue;

  @Embedded private ClosingColumns closing;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_by_name")
  private String createdByName;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CaseRow() {}

  CaseRow(CaseFile file) {
    id = file.id().value();
    number = file.number();
    person = file.person().value();
    createdBy = file.createdBy().id();
    createdByName = file.createdBy() instanceof UserActor user ? user.name() : null;
    createdAt = file.createdAt();
    take(file);
  }

  final void take(CaseFile file) {
    programme = file.programme();
    state = file.state();
    referral = new ReferralColumns(file.referral());
    takeUpDue = file.takeUpDue();
    closing = file.closing().map(ClosingColumns::new).orElse(null);
  }

  UUID person() {
    return person;
  }

  String cursor() {
    return Cursor.of(createdAt, id);
  }

  CaseFile file() {
    return new CaseFile(
        new CaseId(id),
        number,
        new PersonId(person),
        programme,
        state,
        referral.referral(),
        takeUpDue,
        Optional.ofNullable(closing).map(ClosingColumns::closing),
        creator(),
        createdAt,
        version());
  }

  /** A user without the posts held then: who it was counts, not what the user may. */
  private Actor creator() {
    return createdByName != null
        ? new UserActor(new UserId(createdBy), createdByName, List.of())
        : Stream.of(SystemActor.values())
            .filter(actor -> actor.id().equals(createdBy))
            .findFirst()
            .orElseThrow();
  }
}
