package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ClosingCase;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.rest.body.CaseClosing;
import dk.sporskifte.rest.body.CprSearch;
import dk.sporskifte.rest.body.FormReceived;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases the caller may see. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases")
public final class CasesResource implements ApiResource {
  private final FindingCases finding;
  private final ReferringYoungPerson referring;
  private final ClosingCase closing;

  @Activate
  public CasesResource(
      @Reference FindingCases finding,
      @Reference ReferringYoungPerson referring,
      @Reference ClosingCase closing) {
    this.finding = finding;
    this.referring = referring;
    this.closing = closing;
  }

  /**
   * The work list, newest first.
   *
   * @param state only those in this state
   * @param q words that begin words of the name or of the case number
   */
  @GET
  public Page<CaseSummary> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") CaseState state,
      @QueryParam("q") Sought q) {
    return value(
        finding.list(
            caller.tenant(),
            caller.actor(),
            Optional.ofNullable(state),
            Optional.ofNullable(q),
            page));
  }

  /** How many cases the caller may see. */
  @GET
  @Path("counts")
  public CaseCounts counts(@Context Caller caller) {
    return value(finding.counts(caller.tenant(), caller.actor()));
  }

  /** One case with all that hangs on it. */
  @GET
  @Path("{case}")
  public CaseView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(finding.show(caller.tenant(), caller.actor(), id));
  }

  /**
   * Cases of the person with that CPR number. The number stands in the body, so that it gets into
   * no log and no history.
   */
  @POST
  @Path("search")
  public Page<CaseSummary> search(@Context Caller caller, CprSearch search) {
    return new Page<>(
        value(finding.ofPerson(caller.tenant(), caller.actor(), search.cpr())), Optional.empty());
  }

  /** Records that the referral form has come. */
  @POST
  @Path("{case}/referral-form")
  public CaseView receiveForm(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      FormReceived form) {
    return value(
        referring.receiveForm(caller.tenant(), caller.actor(), id, version.value(), form.on()));
  }

  /** Closes an enrolled case for one of the reasons the way of working states. */
  @POST
  @Path("{case}/closing")
  public CaseView close(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      CaseClosing how) {
    return value(
        closing.close(
            caller.tenant(), caller.actor(), id, version.value(), how.reason(), how.note()));
  }
}
