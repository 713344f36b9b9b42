package dk.sporskifte.rest.body;

import dk.sporskifte.model.ParticipantId;
import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What one participant knows; or that nothing is disclosed, for which no reason is asked.
 *
 * @param notDisclosed true instead of both texts
 */
@Fields(
    rule = Fields.Rule.FIRST_OR_OTHERS,
    names = {"notDisclosed", "challenges", "opportunities"})
public record NewContribution(
    @NotNull ParticipantId participant,
    boolean notDisclosed,
    Optional<@Size(max = Limits.TEXT) String> challenges,
    Optional<@Size(max = Limits.TEXT) String> opportunities) {
  @Override
  public String toString() {
    return "NewContribution";
  }
}
