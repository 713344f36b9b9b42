package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RespondingToIncident.AfterReview;
import java.time.Instant;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Looking back on an incident.
 *
 * @param calmAt when calm and safety were restored
 */
public record IncidentClosing(
    @NotBlank @Size(max = Limits.TEXT) String learnt,
    @NotBlank @Size(max = Limits.TEXT) String worked,
    @NotNull Instant calmAt) {
  public AfterReview review() {
    return new AfterReview(learnt, worked, calmAt);
  }

  @Override
  public String toString() {
    return "IncidentClosing";
  }
}
