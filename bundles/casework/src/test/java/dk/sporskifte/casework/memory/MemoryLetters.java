package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.LetterStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

record MemoryLetters(Session session) implements LetterStore {
  @Override
  public void add(Letter letter, byte[] content) {
    session.table(Letter.class).add(letter.id(), letter);
    session.table(Content.class).add(letter.id(), new Content(content));
  }

  @Override
  public Optional<Letter> find(UUID id) {
    return session.table(Letter.class).find(id).filter(this::sees);
  }

  @Override
  public Optional<byte[]> content(UUID id) {
    return find(id).flatMap(l -> session.table(Content.class).find(id)).map(Content::bytes);
  }

  @Override
  public List<Letter> ofCase(CaseId caseId) {
    return all().filter(l -> l.caseId().equals(Optional.of(caseId))).toList();
  }

  @Override
  public List<Letter> ofMeeting(MeetingId meeting) {
    return all().filter(l -> l.meeting().equals(Optional.of(meeting))).toList();
  }

  @Override
  public List<Letter> ofLine(InboxLineId line) {
    return all().filter(l -> l.line().equals(Optional.of(line))).toList();
  }

  @Override
  public void withdraw(InboxLineId line) {
    session.table(Letter.class).remove(l -> l.line().equals(Optional.of(line)));
  }

  private Stream<Letter> all() {
    return session.table(Letter.class).newestFirst().filter(this::sees);
  }

  private boolean sees(Letter letter) {
    return letter
        .caseId()
        .map(session::sees)
        .or(() -> letter.line().map(session::sees))
        .orElseGet(
            () -> Stream.of(Role.SECRETARIAT, Role.CASEWORKER, Role.LEADER).anyMatch(session::isA));
  }

  record Content(byte[] bytes) {}
}
