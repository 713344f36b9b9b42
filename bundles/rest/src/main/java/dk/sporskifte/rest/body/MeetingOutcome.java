package dk.sporskifte.rest.body;

import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What became of a planned meeting.
 *
 * @param reason why it is cancelled; must be there then
 */
public record MeetingOutcome(
    @NotNull State state, Optional<@Size(max = Limits.TEXT) String> reason) {
  @Override
  public String toString() {
    return "MeetingOutcome";
  }

  /** Once and for all. */
  public enum State {
    HELD,
    CANCELLED
  }
}
