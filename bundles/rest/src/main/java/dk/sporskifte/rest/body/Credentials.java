package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** Name and password of a local account. */
public record Credentials(
    @NotBlank @Size(max = Limits.LINE) String username,
    @NotNull @Size(max = Limits.LINE) char[] password) {
  @Override
  public String toString() {
    return "Credentials";
  }
}
