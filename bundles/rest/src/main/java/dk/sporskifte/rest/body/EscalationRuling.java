package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What the chiefs decide. */
public record EscalationRuling(
    @NotBlank @Size(max = Limits.TEXT) String decision,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "EscalationRuling";
  }
}
