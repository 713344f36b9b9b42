package dk.sporskifte.store.jpa.network;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "family_link")
class FamilyLinkRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID one;

  @Column(name = "other_case_id")
  private UUID other;

  private String because;

  @Column(name = "linked_by")
  private UUID linkedBy;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected FamilyLinkRow() {}

  FamilyLinkRow(FamilyLink link) {
    id = link.id();
    one = link.one().value();
    other = link.other().value();
    because = link.because();
    linkedBy = link.linkedBy().value();
    linkedAt = link.linkedAt();
    take(link);
  }

  final void take(FamilyLink link) {
    endedAt = link.endedAt().orElse(null);
  }

  FamilyLink link() {
    return new FamilyLink(
        id,
        new CaseId(one),
        new CaseId(other),
        because,
        new UserId(linkedBy),
        linkedAt,
        Optional.ofNullable(endedAt),
        version());
  }
}
