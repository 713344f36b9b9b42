package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A message in a file, up to 10 MB.
 *
 * @param sender code of the sender it is from
 * @param content in base64
 */
public record UploadedFile(
    @NotBlank @Size(max = Limits.LINE) String sender, @NotNull byte[] content) {
  @Override
  public String toString() {
    return "UploadedFile";
  }
}
