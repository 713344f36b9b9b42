package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What is answered to a document that asks. */
public record RecordAnswer(@NotBlank @Size(max = Limits.TEXT) String text) {
  @Override
  public String toString() {
    return "RecordAnswer";
  }
}
