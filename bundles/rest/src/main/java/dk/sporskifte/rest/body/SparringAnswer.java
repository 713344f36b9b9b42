package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What is advised. */
public record SparringAnswer(@NotBlank @Size(max = Limits.TEXT) String text) {
  @Override
  public String toString() {
    return "SparringAnswer";
  }
}
