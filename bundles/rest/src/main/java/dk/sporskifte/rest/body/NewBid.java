package dk.sporskifte.rest.body;

import dk.sporskifte.model.ParticipantId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What one participant can offer.
 *
 * @param capacity how much of it there is
 */
public record NewBid(
    @NotNull ParticipantId participant,
    @NotBlank @Size(max = Limits.TEXT) String proposal,
    Optional<@Size(max = Limits.LINE) String> capacity,
    Optional<LocalDate> availableBy) {
  @Override
  public String toString() {
    return "NewBid";
  }
}
