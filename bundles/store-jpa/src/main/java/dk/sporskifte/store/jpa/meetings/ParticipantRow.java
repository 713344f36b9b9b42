package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
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

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String seat;

  protected ParticipantRow() {}

  ParticipantRow(Participant participant) {
    id = participant.id().value();
    meeting = participant.meeting().value();
    name = participant.name();
    organisation = participant.organisation();
    kind = participant.kind();
    seat = participant.seat();
    take(participant);
  }

  /** Who is invited stands; the account may come later. */
  final void take(Participant participant) {
    user = participant.user().map(UserId::value).orElse(null);
  }

  Participant participant() {
    return new Participant(
        new ParticipantId(id),
        new MeetingId(meeting),
        Optional.ofNullable(user).map(UserId::new),
        name,
        organisation,
        kind,
        seat);
  }
}
