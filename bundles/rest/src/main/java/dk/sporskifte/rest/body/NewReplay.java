package dk.sporskifte.rest.body;

import java.util.List;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * @param messages at most 50
 * @param why for the audit trail
 */
public record NewReplay(
    @NotNull @Size(min = 1, max = 50) List<UUID> messages,
    @NotBlank @Size(max = Limits.TEXT) String why) {
  @Override
  public String toString() {
    return "NewReplay";
  }
}
