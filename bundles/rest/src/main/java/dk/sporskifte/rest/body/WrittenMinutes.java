package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What is written about one line. */
public record WrittenMinutes(@NotBlank @Size(max = Limits.TEXT) String text) {
  @Override
  public String toString() {
    return "WrittenMinutes";
  }
}
