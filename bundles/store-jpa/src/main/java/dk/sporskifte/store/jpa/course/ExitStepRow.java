package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.UserId;
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
@Table(name = "exit_step")
class ExitStepRow {
  @Id private UUID id;
  private UUID course;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private ExitStep.Stage stage;

  @Column(name = "step_on")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  @Column(name = "given_by")
  private Agreement.GivenBy givenBy;

  private String text;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected ExitStepRow() {}

  ExitStepRow(ExitStep step) {
    id = step.id();
    course = step.course();
    caseId = step.caseId().value();
    stage = step.stage();
    on = step.on();
    givenBy = step.givenBy().orElse(null);
    text = step.text();
    by = step.by().value();
    at = step.at();
  }

  ExitStep step() {
    return new ExitStep(
        id,
        course,
        new CaseId(caseId),
        stage,
        on,
        Optional.ofNullable(givenBy),
        text,
        new UserId(by),
        at);
  }
}
