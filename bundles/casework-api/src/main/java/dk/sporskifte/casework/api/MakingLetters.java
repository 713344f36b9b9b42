package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters by the municipality's templates; each is kept as it was made. */
public interface MakingLetters {
  /**
   * About a case, to the young person or a custody holder. One that tells what is registered ends
   * the task of telling it (LAW-31).
   *
   * @param recipient by name
   * @param text what is said besides; absent for nothing
   */
  Outcome<Letter> ofCase(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      UUID id,
      String template,
      String recipient,
      Optional<String> text);

  /** To a participant; its items carry numbers and no names. */
  Outcome<Letter> ofMeeting(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      UUID id,
      String template,
      ParticipantId participant);

  /** The newest first. */
  Outcome<List<Letter>> lettersOfCase(Tenant tenant, Actor actor, CaseId caseId);

  /** The newest first. */
  Outcome<List<Letter>> lettersOfMeeting(Tenant tenant, Actor actor, MeetingId meeting);

  /** As it was made. */
  Outcome<LetterFile> fetch(Tenant tenant, Actor actor, UUID id);

  /** One edition of one organisation's minutes, as far as this actor may read it. */
  Outcome<LetterFile> minutes(Tenant tenant, Actor actor, MeetingId meeting, UUID minutes);
}
