package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.HoldingConcerns;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * What the holder of a concern did.
 *
 * @param withWhom others than the one who reacted
 * @param tookPart how the child and its network took part
 */
public record NewReaction(
    @NotBlank @Size(max = Limits.TEXT) String done,
    @NotBlank @Size(max = Limits.TEXT) String withWhom,
    @NotBlank @Size(max = Limits.TEXT) String tookPart) {
  public HoldingConcerns.Reaction reaction() {
    return new HoldingConcerns.Reaction(done, withWhom, tookPart);
  }

  @Override
  public String toString() {
    return "NewReaction";
  }
}
