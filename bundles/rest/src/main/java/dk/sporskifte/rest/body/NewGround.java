package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.LegalBasis;
import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * On what a tie stands.
 *
 * @param source where it is known from
 * @param until first day on which it is gone
 */
public record NewGround(
    @NotNull LegalBasis basis,
    @NotBlank @Size(max = Limits.LINE) String source,
    @NotNull Confidence confidence,
    @NotNull LocalDate until) {
  FollowingGroups.Ground ground() {
    return new FollowingGroups.Ground(basis, source, confidence, until);
  }

  @Override
  public String toString() {
    return "NewGround";
  }
}
