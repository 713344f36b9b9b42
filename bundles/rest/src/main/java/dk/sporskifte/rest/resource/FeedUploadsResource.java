package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.UploadingFeedMessage;
import dk.sporskifte.casework.api.view.UploadView;
import dk.sporskifte.rest.body.UploadedFile;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A file of a sender, handed in by triage. */
@Component(service = ApiResource.class)
@Path("{tenant}/feed-uploads")
public final class FeedUploadsResource implements ApiResource {
  private final UploadingFeedMessage uploading;

  @Activate
  public FeedUploadsResource(@Reference UploadingFeedMessage uploading) {
    this.uploading = uploading;
  }

  /** What would become of it, line by line. Nothing is stored. */
  @POST
  @Path("preview")
  public UploadView preview(@Context Caller caller, UploadedFile file) {
    return value(uploading.preview(caller.tenant(), caller.actor(), file.sender(), file.content()));
  }

  /** Takes it as if it had come by a way in of its sender; once, however often it is sent. */
  @POST
  public UploadView upload(@Context Caller caller, UploadedFile file) {
    return value(uploading.upload(caller.tenant(), caller.actor(), file.sender(), file.content()));
  }
}
