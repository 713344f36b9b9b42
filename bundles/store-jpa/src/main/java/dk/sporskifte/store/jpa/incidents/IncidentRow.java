package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentId;
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
@Table(name = "incident")
class IncidentRow extends VersionedRow {
  @Id private UUID id;

  private String kind;
  private String judgement;
  private String happened;
  private String place;

  @Column(name = "happened_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  private Incident.Scope scope;

  private String area;

  @Column(name = "concern_id")
  private UUID concern;

  private UUID owner;

  @Column(name = "model_code")
  private String modelCode;

  @Column(name = "model_version")
  private String modelVersion;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "planned_at")
  private Instant plannedAt;

  private String learnt;
  private String worked;

  @Column(name = "calm_at")
  private Instant calmAt;

  @Column(name = "closed_by")
  private UUID closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected IncidentRow() {}

  IncidentRow(Incident incident) {
    id = incident.id().value();
    kind = incident.kind();
    judgement = incident.judgement().orElse(null);
    happened = incident.happened();
    place = incident.place();
    at = incident.at();
    scope = incident.scope();
    area = incident.area().orElse(null);
    concern = incident.concern().map(ConcernId::value).orElse(null);
    owner = incident.owner().value();
    modelCode = incident.modelCode();
    modelVersion = incident.modelVersion();
    openedBy = incident.openedBy().value();
    openedAt = incident.openedAt();
    take(incident);
  }

  final void take(Incident incident) {
    plannedAt = incident.plannedAt().orElse(null);
    incident.review().ifPresent(this::take);
  }

  private void take(Incident.Review review) {
    learnt = review.learnt();
    worked = review.worked();
    calmAt = review.calmAt();
    closedBy = review.by().value();
    closedAt = review.at();
  }

  Incident incident() {
    return new Incident(
        new IncidentId(id),
        kind,
        Optional.ofNullable(judgement),
        happened,
        place,
        at,
        scope,
        Optional.ofNullable(area),
        Optional.ofNullable(concern).map(ConcernId::new),
        new PostId(owner),
        modelCode,
        modelVersion,
        new UserId(openedBy),
        openedAt,
        Optional.ofNullable(plannedAt),
        Optional.ofNullable(closedAt)
            .map(
                closed ->
                    new Incident.Review(learnt, worked, calmAt, new UserId(closedBy), closed)),
        version());
  }
}
