package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.model.BatonEvent;
import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Somebody agrees to a hand-over.
 *
 * @param party the receiver for themselves, or the young person or family as they said it
 * @param who said it
 * @param on the day it was said
 * @param how it was said
 */
public record NewBatonAgreement(
    @NotNull BatonEvent.Party party,
    @NotBlank @Size(max = Limits.LINE) String who,
    @NotNull LocalDate on,
    @NotBlank @Size(max = Limits.TEXT) String how) {
  public HoldingConcerns.Agreed agreed() {
    return new HoldingConcerns.Agreed(party, who, on, how);
  }

  @Override
  public String toString() {
    return "NewBatonAgreement";
  }
}
