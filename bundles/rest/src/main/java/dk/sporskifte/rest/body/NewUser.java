package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new local account.
 *
 * @param password at least 12 characters
 */
public record NewUser(
    @NotBlank @Size(max = Limits.LINE) String username,
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotNull @Size(max = Limits.LINE) char[] password) {
  @Override
  public String toString() {
    return "NewUser";
  }
}
