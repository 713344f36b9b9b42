package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A partner from outside the municipality who is to take part in a case.
 *
 * @param contact the person there
 * @param user the partner's account here, where there is one
 * @param necessity why the partner needs to know
 * @param drawIn when and why a self-governing institution was drawn in
 * @param until first day on which it is over
 * @param reason why one more, where the municipality finds there are enough
 */
public record NewCasePartner(
    @NotBlank @Size(max = Limits.LINE) String organisation,
    @NotNull CasePartner.Kind kind,
    @NotBlank @Size(max = Limits.LINE) String contact,
    Optional<UserId> user,
    @NotNull LegalBasis basis,
    @NotBlank @Size(max = Limits.TEXT) String necessity,
    Optional<@Size(max = Limits.TEXT) String> drawIn,
    @NotNull CasePartner.Sees sees,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    Optional<@Size(max = Limits.TEXT) String> reason) {
  public BuildingNetwork.NewPartner partner(CaseId caseId, UUID id) {
    return new BuildingNetwork.NewPartner(
        new CasePartnerId(id),
        caseId,
        organisation,
        kind,
        contact,
        user,
        basis,
        necessity,
        drawIn,
        sees,
        from,
        until,
        reason);
  }

  @Override
  public String toString() {
    return "NewCasePartner";
  }
}
