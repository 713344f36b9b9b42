package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.port.MatchStore;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What followed from lines comes from the guard's functions; what was undone stands in rows. */
public record JpaMatchStore(Rows rows) implements MatchStore {
  @Override
  public List<Followed> followed(InboxLineId line) {
    return rows
        .table(
            "select kind, object_id, case_id, answers, open from followed_from_line(?1)",
            line.value())
        .stream()
        .map(JpaMatchStore::followed)
        .toList();
  }

  @Override
  public List<MatchView.Reading> read(InboxLineId line, PersonId person, Instant until) {
    return rows
        .table(
            "select purpose, times, employees, last_at from read_as_person_of_line(?1, ?2, ?3)",
            line.value(),
            person.value(),
            until)
        .stream()
        .map(
            r ->
                new MatchView.Reading(
                    (String) r[0],
                    ((Long) r[1]).intValue(),
                    ((Long) r[2]).intValue(),
                    ((Timestamp) r[3]).toInstant()))
        .toList();
  }

  @Override
  public void endTasks(InboxLineId line) {
    rows.value("select end_tasks_of_concern_of_line(?1)", line.value());
  }

  @Override
  public void add(MatchUndo undo) {
    rows.add(new MatchUndoRow(undo));
  }

  @Override
  public List<MatchUndo> undone(InboxLineId line) {
    return rows
        .select(MatchUndoRow.class, "select u.* from match_undone u")
        .where("u.line_id = ?", line.value())
        .inOrder("u.undone_at, u.id")
        .stream()
        .map(MatchUndoRow::undo)
        .toList();
  }

  private static Followed followed(Object[] columns) {
    return new Followed(
        MatchView.Kind.valueOf((String) columns[0]),
        (UUID) columns[1],
        Optional.ofNullable((UUID) columns[2]).map(CaseId::new),
        Optional.ofNullable((UUID) columns[3]).map(PostId::new),
        (boolean) columns[4]);
  }
}
