package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "release_track")
class ReleaseRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  @Column(name = "imprisoned_on")
  private LocalDate imprisonedOn;

  @Column(name = "imprisonment_notice")
  private LocalDate imprisonmentNotice;

  @Column(name = "parole_on")
  private LocalDate paroleOn;

  @Column(name = "release_on")
  private LocalDate releaseOn;

  @Column(name = "release_notice")
  private LocalDate releaseNotice;

  @Convert(converter = DetailsColumn.class)
  private Map<String, String> checks;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected ReleaseRow() {}

  ReleaseRow(ReleaseTrack track) {
    id = track.id();
    caseId = track.caseId().value();
    take(track);
  }

  final void take(ReleaseTrack track) {
    by = track.by().value();
    at = track.at();
    judgedOn = track.judgedOn().orElse(null);
    imprisonedOn = track.imprisonedOn().orElse(null);
    imprisonmentNotice = track.imprisonmentNotice().orElse(null);
    paroleOn = track.paroleOn().orElse(null);
    releaseOn = track.releaseOn().orElse(null);
    releaseNotice = track.releaseNotice().orElse(null);
    Map<String, String> notes = new LinkedHashMap<>();
    track.checks().forEach(check -> notes.put(check.area().name(), check.note()));
    checks = notes;
  }

  ReleaseTrack track() {
    return new ReleaseTrack(
        id,
        new CaseId(caseId),
        Optional.ofNullable(judgedOn),
        Optional.ofNullable(imprisonedOn),
        Optional.ofNullable(imprisonmentNotice),
        Optional.ofNullable(paroleOn),
        Optional.ofNullable(releaseOn),
        Optional.ofNullable(releaseNotice),
        checks.entrySet().stream()
            .map(c -> new Check(Area.valueOf(c.getKey()), c.getValue()))
            .toList(),
        new UserId(by),
        at,
        version());
  }
}
