package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.casework.api.port.LetterStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters in rows, what is in them apart. */
public final class JpaLetterStore implements LetterStore {
  private final Rows rows;

  public JpaLetterStore(Rows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Letter letter, byte[] content) {
    rows.add(new LetterRow(letter));
    rows.add(new LetterContentRow(letter.id(), content));
  }

  @Override
  public Optional<Letter> find(UUID id) {
    return rows.find(LetterRow.class, id).map(LetterRow::letter);
  }

  @Override
  public Optional<byte[]> content(UUID id) {
    return rows.find(LetterContentRow.class, id).map(LetterContentRow::content);
  }

  @Override
  public List<Letter> ofCase(CaseId caseId) {
    return list("l.caseId", caseId.value());
  }

  @Override
  public List<Letter> ofMeeting(MeetingId meeting) {
    return list("l.meeting", meeting.value());
  }

  @Override
  public List<Letter> ofLine(InboxLineId line) {
    return list("l.line", line.value());
  }

  @Override
  public void withdraw(InboxLineId line) {
    rows.value("select withdraw_letters(?1)", line.value());
  }

  private List<Letter> list(String of, UUID id) {
    return rows
        .list(
            LetterRow.class,
            "select l from LetterRow l where " + of + " = ?1 order by l.at desc, l.id desc",
            id)
        .stream()
        .map(LetterRow::letter)
        .toList();
  }
}
