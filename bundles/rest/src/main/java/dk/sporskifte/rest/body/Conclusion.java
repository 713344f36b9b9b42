package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** What the meeting concluded about an item. */
public record Conclusion(
    @NotBlank @Size(max = Limits.TEXT) String outcome, Optional<@Valid FollowUp> followUp) {
  @Override
  public String toString() {
    return "Conclusion";
  }

  /**
   * What is to be done; becomes a task.
   *
   * @param owner the post that answers for it
   */
  public record FollowUp(
      @NotBlank @Size(max = Limits.LINE) String text,
      @NotNull PostId owner,
      @NotNull LocalDate due) {
    public HoldingMeetings.FollowUp task() {
      return new HoldingMeetings.FollowUp(text, owner, due);
    }
  }
}
