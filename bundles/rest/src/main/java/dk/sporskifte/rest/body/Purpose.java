package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * What somebody is looked up for.
 *
 * @param purpose why it is needed; the person's access report shows it
 */
public record Purpose(@NotBlank @Size(max = Limits.LINE) String purpose) {
  @Override
  public String toString() {
    return "Purpose";
  }
}
