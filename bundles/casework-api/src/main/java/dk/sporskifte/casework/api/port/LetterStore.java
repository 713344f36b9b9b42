package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters of cases the actor sees, and of meetings for those who prepare them. */
public interface LetterStore {
  void add(Letter letter, byte[] content);

  Optional<Letter> find(UUID id);

  Optional<byte[]> content(UUID id);

  /** The newest first. */
  List<Letter> ofCase(CaseId caseId);

  /** The newest first. */
  List<Letter> ofMeeting(MeetingId meeting);

  /** The newest first. */
  List<Letter> ofLine(InboxLineId line);

  /** What the actor wrote because of an outcome that is taken back. */
  void withdraw(InboxLineId line);
}
