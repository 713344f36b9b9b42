package dk.sporskifte.rest.body;

import dk.sporskifte.model.ParticipantId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A letter to a participant of a meeting.
 *
 * @param template its id in the way of working
 */
public record NewInvitationLetter(
    @NotBlank @Size(max = Limits.LINE) String template, @NotNull ParticipantId participant) {
  @Override
  public String toString() {
    return "NewInvitationLetter";
  }
}
