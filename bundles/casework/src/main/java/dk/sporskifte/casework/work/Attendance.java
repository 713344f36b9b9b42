package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.UserActor;
import java.util.List;

/** Whether a meeting is the actor's: invited to it, or with a seat in its forum. */
public record Attendance(Stores stores, Actor actor) {
  public boolean of(MeetingId id) {
    return stores.meetings().find(id).filter(m -> of(m, participants(id))).isPresent();
  }

  public boolean of(Meeting meeting, List<Participant> participants) {
    return participants.stream().anyMatch(this::is) || hasSeat(meeting.forum());
  }

  public boolean is(Participant participant) {
    return participant.user().filter(u -> u.value().equals(actor.id())).isPresent();
  }

  public boolean hasSeat(String forum) {
    return actor instanceof UserActor user
        && user.posts().stream().anyMatch(p -> p.forum().filter(forum::equals).isPresent());
  }

  private List<Participant> participants(MeetingId id) {
    return stores.meetings().participants(id);
  }
}
