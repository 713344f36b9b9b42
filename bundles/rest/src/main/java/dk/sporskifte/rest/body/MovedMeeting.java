package dk.sporskifte.rest.body;

import java.time.Instant;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** Another time or place. */
public record MovedMeeting(
    @NotNull Instant startsAt, @NotBlank @Size(max = Limits.LINE) String place) {
  @Override
  public String toString() {
    return "MovedMeeting";
  }
}
