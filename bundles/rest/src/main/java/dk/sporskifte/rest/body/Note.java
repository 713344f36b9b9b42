package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What somebody notes about what is done. */
public record Note(@NotBlank @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "Note";
  }
}
