package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The end of a case.
 *
 * @param reason code of a closing reason of the way of working
 */
public record CaseClosing(
    @NotBlank @Size(max = Limits.LINE) String reason,
    @NotNull @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "CaseClosing";
  }
}
