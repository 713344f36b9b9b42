package dk.sporskifte.casework.referral;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.LocalDate;
import java.util.List;

/** When a referral must have been taken up, by the meetings its forum has planned (HEL-36). */
public final class Deadline {
  private Deadline() {}

  public static TakeUp.Due of(Work work, String forum, LocalDate receivedOn) {
    return of(work, comingMeetings(work, forum), receivedOn);
  }

  public static TakeUp.Due of(Work work, List<LocalDate> comingMeetings, LocalDate receivedOn) {
    return work.way().intake().takeUp().due(receivedOn, comingMeetings);
  }

  /** Of that forum and, where it has some, of its local ones. */
  public static List<LocalDate> comingMeetings(Work work, String forum) {
    return work.way().forums().stream()
        .map(Forum::id)
        .filter(id -> ForumsOn.includes(forum, id))
        .flatMap(id -> work.stores().meetings().planned(id, work.now()).stream())
        .map(Meeting::startsAt)
        .map(Copenhagen::dayOf)
        .sorted()
        .toList();
  }
}
