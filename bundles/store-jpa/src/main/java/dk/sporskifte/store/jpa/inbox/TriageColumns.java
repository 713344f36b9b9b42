package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.InboxLine.Outcome;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;

/** What triage decided, within the row of the line. */
@Embeddable
class TriageColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "outcome_code")
  private Outcome.Code code;

  @Column(name = "outcome_note")
  private String note;

  @Column(name = "outcome_by")
  private UUID by;

  @Column(name = "outcome_at")
  private Instant at;

  protected TriageColumns() {}

  TriageColumns(Outcome outcome) {
    code = outcome.code();
    note = outcome.note();
    by = outcome.by().value();
    at = outcome.at();
  }

  Outcome outcome() {
    return new Outcome(code, note, new UserId(by), at);
  }
}
