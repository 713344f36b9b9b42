package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A statutory notification (underretning) that is handed off. The duty is personal.
 *
 * @param text what is notified
 * @param handedOffTo the authority's specialist system or unit
 */
public record NewStatutoryNotification(
    @NotBlank @Size(max = Limits.TEXT) String text,
    boolean acute,
    @NotBlank @Size(max = Limits.LINE) String handedOffTo) {
  @Override
  public String toString() {
    return "NewStatutoryNotification";
  }
}
