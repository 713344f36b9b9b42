package dk.sporskifte.store.jpa.ages;

import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.PostId;
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
@Table(name = "transition_need")
class CheckedNeedRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "transition_id")
  private UUID transition;

  private String text;
  private UUID owner;

  @Column(name = "met_by")
  private UUID metBy;

  @Column(name = "met_at")
  private Instant metAt;

  @Column(name = "met_note")
  private String metNote;

  @Column(name = "added_at")
  private Instant addedAt;

  protected CheckedNeedRow() {}

  CheckedNeedRow(CheckedNeed need) {
    id = need.id();
    transition = need.transition();
    text = need.text();
    addedAt = need.addedAt();
    take(need);
  }

  /** What is needed stands; who sees to it, and that it is met, changes. */
  final void take(CheckedNeed need) {
    owner = need.owner().map(PostId::value).orElse(null);
    metBy = need.met().map(met -> met.by().value()).orElse(null);
    metAt = need.met().map(CheckedNeed.Met::at).orElse(null);
    metNote = need.met().map(CheckedNeed.Met::note).orElse(null);
  }

  CheckedNeed need() {
    return new CheckedNeed(
        id,
        transition,
        text,
        Optional.ofNullable(owner).map(PostId::new),
        Optional.ofNullable(metBy).map(by -> new CheckedNeed.Met(new UserId(by), metAt, metNote)),
        addedAt,
        version());
  }
}
