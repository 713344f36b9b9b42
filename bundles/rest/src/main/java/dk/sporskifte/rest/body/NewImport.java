package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A file that was tried.
 *
 * @param content the same as was tried, in base64
 * @param digest of its preview
 */
public record NewImport(@NotNull byte[] content, @NotBlank @Size(max = Limits.LINE) String digest) {
  @Override
  public String toString() {
    return "NewImport";
  }
}
