package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.rest.body.NewFile;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.Download;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Files attached to a document. */
@Component(service = ApiResource.class)
@Path("{tenant}/records/{record}/files")
public final class RecordFilesResource implements ApiResource {
  private final KeepingRecords records;

  @Activate
  public RecordFilesResource(@Reference KeepingRecords records) {
    this.records = records;
  }

  /** Attaches a file; refused unless its content is of the type it says. */
  @POST
  public Created<RecordView> attach(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("record") RecordId record,
      NewFile file) {
    return creating
        .once(
            caller,
            id -> records.attach(caller.tenant(), caller.actor(), record, file.file(id)),
            id -> records.show(caller.tenant(), caller.actor(), record),
            (shown, id) -> shown.files().stream().anyMatch(f -> f.id().equals(id)))
        .at(caller, "records", record.value());
  }

  /** The file itself, to be kept and not to be shown. */
  @GET
  @Path("{file}")
  public Download download(
      @Context Caller caller, @PathParam("record") RecordId record, @PathParam("file") UUID file) {
    RecordFileContent found =
        value(records.download(caller.tenant(), caller.actor(), record, file));
    return new Download(found.file().name(), found.file().type(), found.content());
  }
}
