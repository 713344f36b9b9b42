package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * To whom a task goes.
 *
 * @param to a post that sees to it after the incident
 */
public record TaskHandOn(@NotNull PostId to, @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "TaskHandOn";
  }
}
