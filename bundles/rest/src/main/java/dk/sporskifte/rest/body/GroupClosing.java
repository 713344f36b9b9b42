package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * The end of the work with a group, and of every tie in it.
 *
 * @param reason code of a reason of the way of working
 * @param note what came of it
 */
public record GroupClosing(
    @NotBlank @Size(max = Limits.LINE) String reason,
    @NotBlank @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "GroupClosing";
  }
}
