package dk.sporskifte.store.jpa.measures;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.Ending;
import dk.sporskifte.model.MeasureParticipation.How;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "measure_participation")
class MeasureRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String entry;
  private boolean tight;

  @Column(name = "began_on")
  private LocalDate began;

  private int offered;
  private int attended;

  @Column(name = "ended_on")
  private LocalDate ended;

  @Enumerated(EnumType.STRING)
  private How ending;

  @Column(name = "ending_reason")
  private String reason;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected MeasureRow() {}

  MeasureRow(MeasureParticipation participation) {
    id = participation.id();
    caseId = participation.caseId().value();
    entry = participation.entry();
    tight = participation.tight();
    began = participation.beganOn();
    by = participation.recordedBy().value();
    at = participation.recordedAt();
    take(participation);
  }

  /** In what somebody takes part, and from when, stands. */
  final void take(MeasureParticipation participation) {
    offered = participation.offered();
    attended = participation.attended();
    ended = participation.ending().map(Ending::on).orElse(null);
    ending = participation.ending().map(Ending::how).orElse(null);
    reason = participation.ending().flatMap(Ending::reason).orElse(null);
  }

  MeasureParticipation participation() {
    return new MeasureParticipation(
        id,
        new CaseId(caseId),
        entry,
        tight,
        began,
        offered,
        attended,
        Optional.ofNullable(ended).map(on -> new Ending(on, ending, Optional.ofNullable(reason))),
        new UserId(by),
        at,
        version());
  }
}
