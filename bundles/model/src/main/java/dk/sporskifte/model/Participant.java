package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part in one meeting.
 *
 * @param user the account; absent for those without a log-in here, police most often
 * @param kind of the organisation
 * @param seat id of the seat filled
 */
public record Participant(
    ParticipantId id,
    MeetingId meeting,
    Optional<UserId> user,
    String name,
    String organisation,
    OrganisationKind kind,
    String seat) {
  public Participant {
    Objects.requireNonNull(id);
    Objects.requireNonNull(meeting);
    Objects.requireNonNull(user);
    name = Require.text(name, "name");
    organisation = Require.text(organisation, "organisation");
    Objects.requireNonNull(kind);
    seat = Require.text(seat, "seat");
  }

  /** The same with an account here. */
  public Participant linkedTo(UserId account) {
    return new Participant(id, meeting, Optional.of(account), name, organisation, kind, seat);
  }
}
