package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What the receiver says. */
public record HandOverReply(boolean accepted, @NotBlank @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "HandOverReply";
  }
}
