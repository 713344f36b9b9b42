package dk.sporskifte.rest.body;

import java.time.Instant;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A meeting that is planned.
 *
 * @param forum its id in the way of working
 * @param extra whether it stands outside the forum's cadence
 */
public record NewMeeting(
    @NotBlank @Size(max = Limits.LINE) String forum,
    @NotNull Instant startsAt,
    @NotBlank @Size(max = Limits.LINE) String place,
    boolean extra) {
  @Override
  public String toString() {
    return "NewMeeting";
  }
}
