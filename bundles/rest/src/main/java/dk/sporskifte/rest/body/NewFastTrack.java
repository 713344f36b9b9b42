package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A case for its forum's fast track.
 *
 * @param criterion code of one of the criteria on which that forum hastens
 * @param reason the decider's own
 */
public record NewFastTrack(
    @NotBlank @Size(max = Limits.LINE) String criterion,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewFastTrack";
  }
}
