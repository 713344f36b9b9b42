package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.PreviewingAge;
import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.rest.protocol.Caller;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Young people the caller may see, apart from any one case. */
@Component(service = ApiResource.class)
@Path("{tenant}/young-people")
public final class YoungPeopleResource implements ApiResource {
  private final PreviewingAge previewing;

  @Activate
  public YoungPeopleResource(@Reference PreviewingAge previewing) {
    this.previewing = previewing;
  }

  /**
   * What a birthday changes: programmes, who answers, consents and sees, which law, which tasks.
   * Counted from the birth date at each call; nothing of it is kept, and nothing happens by itself.
   *
   * @param on the day to look at, today or later; left out for the next on which anything changes
   */
  @GET
  @Path("{person}/age-preview")
  public AgePreview agePreview(
      @Context Caller caller,
      @PathParam("person") PersonId person,
      @QueryParam("on") LocalDate on) {
    return value(
        previewing.preview(caller.tenant(), caller.actor(), person, Optional.ofNullable(on)));
  }
}
