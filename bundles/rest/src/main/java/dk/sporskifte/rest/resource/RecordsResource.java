package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.rest.body.NewRecord;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The documents the municipality keeps, each by a template of its way of working. */
@Component(service = ApiResource.class)
@Path("{tenant}/records")
public final class RecordsResource implements ApiResource {
  private final KeepingRecords records;

  @Activate
  public RecordsResource(@Reference KeepingRecords records) {
    this.records = records;
  }

  /**
   * Documents about no case that the caller may read, the last changed first.
   *
   * @param template only those of this template
   * @param q words that all stand in it, in any of their forms, or a part of its title
   * @param catalogue only those an action plan can choose from
   * @param open only those in use
   */
  @GET
  public Page<RecordSummary> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("template") String template,
      @QueryParam("q") String q,
      @QueryParam("catalogue") boolean catalogue,
      @QueryParam("open") boolean open) {
    return value(
        records.list(
            caller.tenant(),
            caller.actor(),
            new RecordSearch(Optional.empty(), given(template), given(q), catalogue, open),
            page));
  }

  /** Keeps a new document. */
  @POST
  public Created<RecordView> create(
      @Context Caller caller, @Context Creating creating, NewRecord record) {
    Created<RecordView> kept =
        creating.once(
            caller,
            id -> records.create(caller.tenant(), caller.actor(), record.record(id)),
            id -> records.show(caller.tenant(), caller.actor(), new RecordId(id)));
    return kept.at(caller, "records", kept.entity().record().id().value());
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
