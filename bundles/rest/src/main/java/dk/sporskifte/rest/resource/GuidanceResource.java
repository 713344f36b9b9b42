package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.ReadingGuidance;
import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.rest.body.ReadText;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is expected of whom: the guidance in force and the texts that bind all. */
@Component(service = ApiResource.class)
@Path("{tenant}/guidance")
public final class GuidanceResource implements ApiResource {
  private final ReadingGuidance guidance;

  @Activate
  public GuidanceResource(@Reference ReadingGuidance guidance) {
    this.guidance = guidance;
  }

  /** Those in force for the caller today. */
  @GET
  public GuidanceView mine(@Context Caller caller) {
    return value(guidance.mine(caller.tenant(), caller.actor()));
  }

  /** Says that the caller has read a text in force. */
  @PUT
  @Path("{record}/read")
  public GuidanceView confirm(
      @Context Caller caller, @PathParam("record") RecordId record, ReadText read) {
    return value(guidance.confirm(caller.tenant(), caller.actor(), record, read.text()));
  }

  /** For leaders: how many of each unit have read; who has not, of their own units alone. */
  @GET
  @Path("readers")
  public Page<GuidanceReaders> readers(@Context Caller caller) {
    return new Page<>(value(guidance.readers(caller.tenant(), caller.actor())), Optional.empty());
  }
}
