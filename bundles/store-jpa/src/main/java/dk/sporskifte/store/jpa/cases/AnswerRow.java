package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "answer")
class AnswerRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String question;

  @Enumerated(EnumType.STRING)
  private Answer.Value value;

  @Column(name = "answered_on")
  private LocalDate on;

  @Column(name = "answered_by")
  private UUID by;

  private String evidence;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected AnswerRow() {}

  AnswerRow(UUID id, CaseId caseId, Answer answer, Instant recordedAt) {
    this.id = id;
    this.caseId = caseId.value();
    question = answer.question();
    value = answer.value();
    on = answer.on();
    by = answer.by().value();
    evidence = answer.evidence();
    this.recordedAt = recordedAt;
  }

  Answer answer() {
    return new Answer(question, value, on, new UserId(by), evidence);
  }
}
