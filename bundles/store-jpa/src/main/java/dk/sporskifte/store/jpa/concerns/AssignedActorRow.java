package dk.sporskifte.store.jpa.concerns;

import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "concern_actor")
class AssignedActorRow {
  @Id private UUID id;

  @Column(name = "concern_id")
  private UUID concern;

  @Column(name = "post_id")
  private UUID post;

  private String because;

  @Column(name = "assigned_by")
  private UUID assignedBy;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  protected AssignedActorRow() {}

  AssignedActorRow(AssignedActor assigned) {
    id = assigned.id();
    concern = assigned.concern().value();
    post = assigned.post().value();
    because = assigned.because();
    assignedBy = assigned.assignedBy().value();
    assignedAt = assigned.assignedAt();
  }

  AssignedActor assigned() {
    return new AssignedActor(
        id, new ConcernId(concern), new PostId(post), because, new UserId(assignedBy), assignedAt);
  }
}
