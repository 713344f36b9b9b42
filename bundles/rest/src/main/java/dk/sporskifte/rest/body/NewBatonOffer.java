package dk.sporskifte.rest.body;

import dk.sporskifte.model.UserId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** Somebody is asked to hold a concern. */
public record NewBatonOffer(
    @NotNull UserId receiver, @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewBatonOffer";
  }
}
