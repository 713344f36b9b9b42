package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The minutes of each organisation: those the actor prepares, and those of the actor's own. */
public interface MinutesStore {
  /**
   * An edition with the lines on which one of these participants had a basis by that instant;
   * whoever fixes it need not see the cases.
   */
  void fix(MeetingMinutes minutes, Set<ParticipantId> entitled, Instant heldAt);

  /** By organisation and edition. */
  List<MeetingMinutes> of(MeetingId meeting);

  /** Those of the lines that the actor may see, by position. */
  List<MeetingMinutes.Line> lines(MeetingMinutes minutes);
}
