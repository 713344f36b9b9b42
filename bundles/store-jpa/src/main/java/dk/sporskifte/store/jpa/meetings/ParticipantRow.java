package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "participant")
class ParticipantRow {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  @Column(name = "user_id")
  private UUID user;

  private String name;
  private String organisation;
  private String seat;

  protected ParticipantRow() {}

  ParticipantRow(Participant participant) {
    id = participant.id().value();
    meeting = participant.meeting().value();
    user = participant.user().map(UserId::value).orElse(null);
    name = participant.name();
    organisation = participant.organisation();
    seat = participant.seat();
  }

  Participant participant() {
    return new Participant(
        new ParticipantId(id),
        new MeetingId(meeting),
        Optional.ofNullable(user).map(UserId::new),
        name,
        organisation,
        seat);
  }
}
