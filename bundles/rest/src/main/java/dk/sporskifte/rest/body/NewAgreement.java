package dk.sporskifte.rest.body;

import dk.sporskifte.model.Agreement;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The voluntary agreement to take part.
 *
 * @param readyForPlan whether the young person is ready to take part in an action plan
 * @param heard how the young person was heard; must be said where a custody holder agrees
 */
public record NewAgreement(
    @NotNull LocalDate on,
    @NotNull Boolean readyForPlan,
    @NotNull Agreement.GivenBy givenBy,
    Optional<@Size(max = Limits.TEXT) String> heard) {
  @Override
  public String toString() {
    return "NewAgreement";
  }
}
