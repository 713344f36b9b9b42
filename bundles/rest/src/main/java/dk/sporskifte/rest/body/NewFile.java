package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.KeepingRecords;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A file to attach, of at most 5 MB: PDF, Word (docx), OpenDocument (odt), PNG or JPEG.
 *
 * @param type media type, which must agree with the content
 * @param content in base64
 */
public record NewFile(
    @NotBlank @Size(max = Limits.LINE) String name,
    @NotBlank @Size(max = Limits.LINE) String type,
    @NotNull byte[] content) {
  public KeepingRecords.NewFile file(UUID id) {
    return new KeepingRecords.NewFile(id, name, type, content);
  }

  @Override
  public String toString() {
    return "NewFile";
  }
}
