package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Another password for one's own account.
 *
 * @param password the present one, also one that was given for once
 * @param newPassword at least 12 characters
 */
public record PasswordChange(
    @NotBlank @Size(max = Limits.LINE) String username,
    @NotNull @Size(max = Limits.LINE) char[] password,
    @NotNull @Size(max = Limits.LINE) char[] newPassword) {
  @Override
  public String toString() {
    return "PasswordChange";
  }
}
