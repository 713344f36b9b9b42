package dk.sporskifte.rest.body;

import dk.sporskifte.model.MeasureParticipation;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * How a participation ended.
 *
 * @param reason demanded where it was left early
 */
public record MeasureEnd(
    @NotNull LocalDate endedOn,
    @NotNull MeasureParticipation.How how,
    Optional<@Size(max = Limits.TEXT) String> reason) {
  @Override
  public String toString() {
    return "MeasureEnd";
  }
}
