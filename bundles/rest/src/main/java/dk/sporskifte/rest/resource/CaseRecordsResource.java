package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents kept about a case. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/records")
public final class CaseRecordsResource implements ApiResource {
  private final KeepingRecords records;

  @Activate
  public CaseRecordsResource(@Reference KeepingRecords records) {
    this.records = records;
  }

  /** Those the caller may read, the last changed first. */
  @GET
  public Page<RecordSummary> list(
      @Context Caller caller, @Context PageRequest page, @PathParam("case") CaseId id) {
    return value(records.list(caller.tenant(), caller.actor(), RecordSearch.of(id), page));
  }
}
