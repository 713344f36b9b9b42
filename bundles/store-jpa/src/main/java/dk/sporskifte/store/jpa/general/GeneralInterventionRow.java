package dk.sporskifte.store.jpa.general;

import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
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
@Table(name = "general_intervention")
class GeneralInterventionRow extends VersionedRow {
  @Id private UUID id;
  private String title;
  private String theme;

  @Enumerated(EnumType.STRING)
  private GeneralIntervention.AgeGroup ages;

  private String place;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private Integer participants;
  private String forum;
  private String entry;

  @Column(name = "year_group")
  private Integer yearGroup;

  private String note;

  @Column(name = "cancelled_because")
  private String cancelledBecause;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  protected GeneralInterventionRow() {}

  GeneralInterventionRow(GeneralIntervention intervention) {
    id = intervention.id().value();
    recordedBy = intervention.recordedBy().value();
    entry = intervention.entry().orElse(null);
    take(intervention);
  }

  final void take(GeneralIntervention intervention) {
    title = intervention.title();
    theme = intervention.theme();
    ages = intervention.ages();
    place = intervention.place().orElse(null);
    heldOn = intervention.heldOn();
    participants = intervention.participants().orElse(null);
    forum = intervention.forum();
    yearGroup = intervention.yearGroup().orElse(null);
    note = intervention.note().orElse(null);
    cancelledBecause = intervention.cancelledBecause().orElse(null);
  }

  String cursor() {
    return Cursor.of(heldOn, id);
  }

  GeneralIntervention intervention() {
    return new GeneralIntervention(
        new GeneralInterventionId(id),
        title,
        theme,
        ages,
        Optional.ofNullable(place),
        heldOn,
        Optional.ofNullable(participants),
        forum,
        Optional.ofNullable(entry),
        Optional.ofNullable(yearGroup),
        Optional.ofNullable(note),
        Optional.ofNullable(cancelledBecause),
        new UserId(recordedBy),
        version());
  }
}
