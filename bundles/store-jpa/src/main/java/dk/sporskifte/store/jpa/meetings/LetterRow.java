package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "letter")
class LetterRow {
  @Id private UUID id;
  private String template;
  private String kind;
  private String title;
  private String recipient;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "line_id")
  private UUID line;

  @Column(name = "model_code")
  private String model;

  @Column(name = "model_version")
  private String modelVersion;

  private int size;
  private String digest;

  @Column(name = "made_by")
  private UUID by;

  @Column(name = "made_at")
  private Instant at;

  protected LetterRow() {}

  LetterRow(Letter letter) {
    id = letter.id();
    template = letter.template();
    kind = letter.kind();
    title = letter.title();
    recipient = letter.recipient();
    caseId = letter.caseId().map(CaseId::value).orElse(null);
    meeting = letter.meeting().map(MeetingId::value).orElse(null);
    line = letter.line().map(InboxLineId::value).orElse(null);
    model = letter.model().value();
    modelVersion = letter.modelVersion();
    size = letter.size();
    digest = letter.digest();
    by = letter.madeBy().value();
    at = letter.madeAt();
  }

  Letter letter() {
    return new Letter(
        id,
        template,
        kind,
        title,
        recipient,
        Optional.ofNullable(caseId).map(CaseId::new),
        Optional.ofNullable(meeting).map(MeetingId::new),
        Optional.ofNullable(line).map(InboxLineId::new),
        new MunicipalityCode(model),
        modelVersion,
        size,
        digest,
        new UserId(by),
        at);
  }
}
