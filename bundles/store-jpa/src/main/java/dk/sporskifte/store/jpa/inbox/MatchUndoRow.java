package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine.Outcome;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserId;
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
@Table(name = "match_undone")
class MatchUndoRow {
  @Id private UUID id;

  @Column(name = "line_id")
  private UUID line;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "concern_id")
  private UUID concern;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome_code")
  private Outcome.Code outcome;

  private String reason;

  @Column(name = "undone_by")
  private UUID by;

  @Column(name = "undone_at")
  private Instant at;

  protected MatchUndoRow() {}

  MatchUndoRow(MatchUndo undo) {
    id = undo.id();
    line = undo.line().value();
    person = undo.person().value();
    concern = undo.concern().map(ConcernId::value).orElse(null);
    outcome = undo.outcome().orElse(null);
    reason = undo.reason();
    by = undo.by().value();
    at = undo.at();
  }

  MatchUndo undo() {
    return new MatchUndo(
        id,
        new InboxLineId(line),
        new PersonId(person),
        Optional.ofNullable(concern).map(ConcernId::new),
        Optional.ofNullable(outcome),
        reason,
        new UserId(by),
        at);
  }
}
