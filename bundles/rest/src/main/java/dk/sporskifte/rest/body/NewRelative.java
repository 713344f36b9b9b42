package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.BuildingNetwork.NewFamilyLink;
import dk.sporskifte.model.CaseId;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Another case of the same family.
 *
 * @param number of that case
 * @param because why the two are worked on together
 */
public record NewRelative(
    @NotBlank @Size(max = Limits.LINE) String number,
    @NotBlank @Size(max = Limits.TEXT) String because) {
  public NewFamilyLink link(CaseId caseId, UUID id) {
    return new NewFamilyLink(id, caseId, number, because);
  }

  @Override
  public String toString() {
    return "NewRelative";
  }
}
