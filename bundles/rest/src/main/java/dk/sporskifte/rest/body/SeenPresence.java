package dk.sporskifte.rest.body;

import dk.sporskifte.model.Presence;
import javax.validation.constraints.NotNull;

/** Whether a participant came. */
public record SeenPresence(@NotNull Presence.Kind kind) {
  @Override
  public String toString() {
    return "SeenPresence";
  }
}
