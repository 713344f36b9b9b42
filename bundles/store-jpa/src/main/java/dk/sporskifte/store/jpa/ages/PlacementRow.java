package dk.sporskifte.store.jpa.ages;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Placement;
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
@Table(name = "placement")
class PlacementRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "placed_from")
  private LocalDate from;

  @Column(name = "placed_until")
  private LocalDate until;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected PlacementRow() {}

  PlacementRow(Placement placement) {
    id = placement.id();
    caseId = placement.caseId().value();
    from = placement.from();
    recordedBy = placement.recordedBy().value();
    recordedAt = placement.recordedAt();
    take(placement);
  }

  /** From when stands; it can end. */
  final void take(Placement placement) {
    until = placement.until().orElse(null);
  }

  Placement placement() {
    return new Placement(
        id,
        new CaseId(caseId),
        from,
        Optional.ofNullable(until),
        new UserId(recordedBy),
        recordedAt,
        version());
  }
}
