package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Why something is done.
 *
 * @param reason in the person's own words
 */
public record Reason(@NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "Reason";
  }
}
