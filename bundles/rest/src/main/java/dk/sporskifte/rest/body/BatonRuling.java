package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** What a leader says to a hand-over not all agree on. */
public record BatonRuling(
    @NotNull Boolean approved, @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "BatonRuling";
  }
}
