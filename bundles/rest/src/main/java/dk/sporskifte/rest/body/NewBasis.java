package dk.sporskifte.rest.body;

import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.ParticipantId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Why one participant may see who an item is about.
 *
 * @param necessity why this participant needs to know
 */
public record NewBasis(
    @NotNull ParticipantId participant,
    @NotNull LegalBasis basis,
    @NotBlank @Size(max = Limits.TEXT) String necessity) {
  /** Whether that basis is this one. */
  public boolean is(DisclosureBasis recorded) {
    return recorded.participant().equals(participant)
        && recorded.basis() == basis
        && recorded.necessity().equals(necessity.strip());
  }

  @Override
  public String toString() {
    return "NewBasis";
  }
}
