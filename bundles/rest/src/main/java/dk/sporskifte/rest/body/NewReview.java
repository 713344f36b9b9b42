package dk.sporskifte.rest.body;

import dk.sporskifte.model.Review;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A follow-up of an approved plan.
 *
 * @param youngPersonsWords how the young person sees it
 * @param next the day of the next one; left out for the latest day the way of working allows
 */
public record NewReview(
    @NotNull LocalDate on,
    @NotNull Review.Progress progress,
    @NotBlank @Size(max = Limits.TEXT) String note,
    Optional<@Size(max = Limits.TEXT) String> youngPersonsWords,
    Optional<LocalDate> next) {
  @Override
  public String toString() {
    return "NewReview";
  }
}
