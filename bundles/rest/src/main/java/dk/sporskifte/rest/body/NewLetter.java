package dk.sporskifte.rest.body;

import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A letter about a case.
 *
 * @param template its id in the way of working
 * @param recipient the young person or a custody holder, by name
 * @param text what is said besides
 */
public record NewLetter(
    @NotBlank @Size(max = Limits.LINE) String template,
    @NotBlank @Size(max = Limits.LINE) String recipient,
    Optional<@Size(max = Limits.TEXT) String> text) {
  @Override
  public String toString() {
    return "NewLetter";
  }
}
