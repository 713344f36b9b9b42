package dk.sporskifte.store.jpa.network;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "case_unit")
class CaseUnitRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String unit;

  @Enumerated(EnumType.STRING)
  private CaseUnit.Part part;

  @Column(name = "post_id")
  private UUID post;

  private String because;

  @Column(name = "placed_by")
  private UUID placedBy;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected CaseUnitRow() {}

  CaseUnitRow(CaseUnit placed) {
    id = placed.id();
    caseId = placed.caseId().value();
    unit = placed.unit();
    part = placed.part();
    post = placed.post().value();
    because = placed.because();
    placedBy = placed.placedBy().value();
    placedAt = placed.placedAt();
    take(placed);
  }

  final void take(CaseUnit placed) {
    endedAt = placed.endedAt().orElse(null);
  }

  CaseUnit unit() {
    return new CaseUnit(
        id,
        new CaseId(caseId),
        unit,
        part,
        new PostId(post),
        because,
        new UserId(placedBy),
        placedAt,
        Optional.ofNullable(endedAt),
        version());
  }
}
