package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.FormingAcuteNetwork.NewYoung;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.LegalBasis;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A young person around whom the network is.
 *
 * @param caseNumber of a case the caller sees
 * @param basis on which the network is told who it is
 * @param necessity why it needs to know
 */
public record NewIncidentYoung(
    @NotBlank @Size(max = Limits.LINE) String caseNumber,
    @NotNull LegalBasis basis,
    @NotBlank @Size(max = Limits.TEXT) String necessity) {
  public NewYoung young(IncidentId incident, UUID id) {
    return new NewYoung(id, incident, caseNumber, basis, necessity);
  }

  @Override
  public String toString() {
    return "NewIncidentYoung";
  }
}
