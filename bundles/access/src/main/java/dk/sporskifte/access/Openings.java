package dk.sporskifte.access;

import java.util.EnumSet;
import java.util.Set;

/** What these use cases name is not there before the call. */
final class Openings {
  private static final Set<UseCase> ALL =
      EnumSet.of(
          UseCase.REFER,
          UseCase.RAISE_CONCERN,
          UseCase.PLAN_MEETING,
          UseCase.CREATE_RECORD,
          UseCase.ADD_USER,
          UseCase.ADD_POST,
          UseCase.ENTER_ABSENCE,
          UseCase.NOTE_OUTREACH,
          UseCase.OPEN_INCIDENT,
          UseCase.WRITE_CLOSED_NOTE,
          UseCase.OPEN_GROUP,
          UseCase.RECEIVE_FEED,
          UseCase.UPLOAD_FEED_MESSAGE,
          UseCase.QUARANTINE_FEED,
          UseCase.RECORD_GENERAL_INTERVENTION,
          UseCase.APPOINT_AUTHORITY,
          UseCase.CHANGE_FORUM,
          UseCase.ADD_UNIT,
          UseCase.ASK_FOR_SPARRING);

  private Openings() {}

  static boolean areOf(UseCase useCase) {
    return ALL.contains(useCase);
  }
}
