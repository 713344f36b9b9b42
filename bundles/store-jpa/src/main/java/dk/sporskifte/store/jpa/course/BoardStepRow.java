package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.model.YouthBoardStep;
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
@Table(name = "youth_board_step")
class BoardStepRow {
  @Id private UUID id;
  private UUID course;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private YouthBoardStep.Stage stage;

  @Column(name = "step_on")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  private YouthBoardStep.Reaction reaction;

  private String text;
  private String link;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected BoardStepRow() {}

  BoardStepRow(YouthBoardStep step) {
    id = step.id();
    course = step.course();
    caseId = step.caseId().value();
    stage = step.stage();
    on = step.on();
    reaction = step.reaction().orElse(null);
    text = step.text();
    link = step.link().orElse(null);
    by = step.by().value();
    at = step.at();
  }

  YouthBoardStep step() {
    return new YouthBoardStep(
        id,
        course,
        new CaseId(caseId),
        stage,
        on,
        Optional.ofNullable(reaction),
        text,
        Optional.ofNullable(link),
        new UserId(by),
        at);
  }
}
