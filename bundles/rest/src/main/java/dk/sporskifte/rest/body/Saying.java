package dk.sporskifte.rest.body;

import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** The presenter's own text. */
public record Saying(@NotNull @Size(max = Limits.TEXT) String text) {
  @Override
  public String toString() {
    return "Saying";
  }
}
