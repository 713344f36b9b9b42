package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AssessingEligibility;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.Admission;
import dk.sporskifte.rest.body.Declination;
import dk.sporskifte.rest.body.NewAnswer;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Eligibility: the rule proposes with its reasons, a person decides. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases")
public final class EligibilityResource implements ApiResource {
  private final AssessingEligibility assessing;
  private final FindingCases finding;

  @Activate
  public EligibilityResource(
      @Reference AssessingEligibility assessing, @Reference FindingCases finding) {
    this.assessing = assessing;
    this.finding = finding;
  }

  /** Records an answer of the intake assessment; the rule's proposal may change with it. */
  @POST
  @Path("{case}/answers")
  public Created<ProposalView> answer(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewAnswer answer) {
    return creating
        .once(
            caller,
            unused ->
                assessing.answer(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    answer.question(),
                    answer.value(),
                    answer.on(),
                    answer.evidence()),
            unused -> recorded(caller, id, answer))
        .at(caller, "cases", id.value());
  }

  /** What the programme's rule proposes on the facts recorded so far, and why. */
  @GET
  @Path("{case}/eligibility")
  public ProposalView propose(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(assessing.propose(caller.tenant(), caller.actor(), id));
  }

  /** Enrols the young person. */
  @POST
  @Path("{case}/admission")
  public CaseView admit(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      Admission admission) {
    return value(
        assessing.admit(
            caller.tenant(),
            caller.actor(),
            id,
            version.value(),
            admission.programme(),
            admission.reason(),
            admission.decidedOn()));
  }

  /** Closes the referral without enrolment. */
  @POST
  @Path("{case}/declination")
  public CaseView decline(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      Declination declination) {
    return value(
        assessing.decline(
            caller.tenant(),
            caller.actor(),
            id,
            version.value(),
            declination.reason(),
            declination.decidedOn(),
            declination.terms()));
  }

  private Outcome<ProposalView> recorded(Caller caller, CaseId id, NewAnswer answer) {
    return finding
        .show(caller.tenant(), caller.actor(), id)
        .flatMap(
            shown ->
                shown.answers().stream().anyMatch(answer::is)
                    ? assessing.propose(caller.tenant(), caller.actor(), id)
                    : Outcome.refused(Refusal.notFound()));
  }
}
