package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.MovingIn;
import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.rest.body.ImportFile;
import dk.sporskifte.rest.body.NewImport;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Download;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Moving in: what a municipality has today, from spreadsheets. */
@Component(service = ApiResource.class)
@Path("{tenant}/import")
public final class ImportResource implements ApiResource {
  private final MovingIn movingIn;

  @Activate
  public ImportResource(@Reference MovingIn movingIn) {
    this.movingIn = movingIn;
  }

  /**
   * A workbook to be filled, with the sheets the caller may bring; or one sheet as CSV.
   *
   * @param sheet which one, as CSV
   */
  @GET
  @Path("template")
  public Download template(@Context Caller caller, @QueryParam("sheet") ImportSheet sheet) {
    SpreadsheetFile file =
        value(
            Optional.ofNullable(sheet)
                .map(one -> movingIn.template(caller.tenant(), caller.actor(), one))
                .orElseGet(() -> movingIn.template(caller.tenant(), caller.actor())));
    return new Download(file.name(), file.mediaType(), file.content());
  }

  /** Tries a file, line by line. Nothing is changed. */
  @POST
  @Path("preview")
  public ImportPreview preview(@Context Caller caller, ImportFile file) {
    return value(movingIn.preview(caller.tenant(), caller.actor(), file.content()));
  }

  /**
   * Imports a file that was tried: all of it, or nothing where something is in its way. A file that
   * is sent again makes nothing twice. The passwords of new accounts are shown in this answer and
   * never again.
   */
  @POST
  public ImportResult moveIn(@Context Caller caller, NewImport file) {
    return value(movingIn.moveIn(caller.tenant(), caller.actor(), file.content(), file.digest()));
  }

  /**
   * How far the caller's own import has come; 0 of 0 where none is under way. Nothing is saved
   * before the import answers.
   *
   * @param digest of its preview
   */
  @GET
  @Path("progress")
  public ImportProgress progress(
      @Context Caller caller, @QueryParam("digest") @DefaultValue("") String digest) {
    return value(movingIn.progress(caller.tenant(), caller.actor(), digest));
  }
}
