package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AgreeingToTakePart;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewAgreement;
import dk.sporskifte.rest.body.Withdrawal;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The voluntary agreement to take part. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/agreement")
public final class AgreementResource implements ApiResource {
  private final AgreeingToTakePart agreeing;
  private final FindingCases finding;

  @Activate
  public AgreementResource(
      @Reference AgreeingToTakePart agreeing, @Reference FindingCases finding) {
    this.agreeing = agreeing;
    this.finding = finding;
  }

  /** Records the agreement. Nobody is enrolled without where the programme is voluntary. */
  @POST
  public Created<CaseView> agree(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewAgreement agreement) {
    return creating
        .once(
            caller,
            agreementId ->
                agreeing.agree(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    agreementId,
                    agreement.on(),
                    agreement.readyForPlan(),
                    agreement.givenBy(),
                    agreement.heard()),
            agreementId -> finding.show(caller.tenant(), caller.actor(), id),
            (shown, agreementId) ->
                shown.agreement().filter(a -> a.id().equals(agreementId)).isPresent())
        .at(caller, "cases", id.value());
  }

  /** Withdraws it, which ends participation. */
  @POST
  @Path("withdrawal")
  public CaseView withdraw(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      Withdrawal withdrawal) {
    return value(
        agreeing.withdraw(
            caller.tenant(),
            caller.actor(),
            id,
            version.value(),
            withdrawal.on(),
            withdrawal.note()));
  }
}
