package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * What the version in force is compared with.
 *
 * @param file one of the candidates
 */
public record ComparedWith(@NotBlank @Size(max = Limits.LINE) String file) {
  @Override
  public String toString() {
    return "ComparedWith";
  }
}
