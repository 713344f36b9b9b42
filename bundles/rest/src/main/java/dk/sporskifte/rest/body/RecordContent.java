package dk.sporskifte.rest.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What a document holds from now on.
 *
 * @param content all values by the key of their field
 * @param note why it is changed
 */
public record RecordContent(
    @NotNull @Size(max = 100)
        Map<
                @NotBlank @Size(max = Limits.LINE) String,
                @NotNull @Size(max = 100) List<@NotNull @Size(max = Limits.TEXT) String>>
            content,
    Optional<@Size(max = Limits.TEXT) String> note) {
  @Override
  public String toString() {
    return "RecordContent";
  }
}
