package dk.sporskifte.rest.body;

import javax.validation.constraints.NotNull;

/** What became of a planned meeting. */
public record MeetingOutcome(@NotNull State state) {
  /** Once and for all. */
  public enum State {
    HELD,
    CANCELLED
  }
}
