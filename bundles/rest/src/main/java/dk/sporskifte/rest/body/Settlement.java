package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.GoingThroughList.FollowUp;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PostId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What the meeting decides of a line; what is left out is as usual.
 *
 * @param letter false where none is to be made
 */
public record Settlement(
    @NotNull InboxLine.Outcome.Code outcome,
    @Size(max = Limits.TEXT) String note,
    Boolean letter,
    PostId owner,
    LocalDate due) {
  public FollowUp followUp() {
    return new FollowUp(
        Optional.ofNullable(note),
        letter == null || letter,
        Optional.ofNullable(owner),
        Optional.ofNullable(due));
  }

  @Override
  public String toString() {
    return "Settlement";
  }
}
