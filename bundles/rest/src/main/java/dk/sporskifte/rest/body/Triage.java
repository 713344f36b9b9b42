package dk.sporskifte.rest.body;

import dk.sporskifte.model.InboxLine;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** What is to be done about a line of a feed. */
public record Triage(
    @NotNull InboxLine.Outcome.Code outcome, @NotNull @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "Triage";
  }
}
