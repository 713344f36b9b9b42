package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.Closing;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embeddable;

/** How a case ended, within its row. */
@Embeddable
class ClosingColumns {
  @Column(name = "closing_reason")
  private String reason;

  @Column(name = "closing_note")
  private String note;

  @Column(name = "closed_by")
  private UUID by;

  @Column(name = "closed_at")
  private Instant at;

  protected ClosingColumns() {}

  ClosingColumns(Closing closing) {
    reason = closing.reason();
    note = closing.note();
    by = closing.by().value();
    at = closing.at();
  }

  Closing closing() {
    return new Closing(reason, note, new UserId(by), at);
  }
}
