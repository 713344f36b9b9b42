package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Download;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each organisation keeps of a meeting. */
@Component(service = ApiResource.class)
@Path("{tenant}/meetings/{meeting}/minutes")
public final class MinutesResource implements ApiResource {
  private final KeepingMinutes keeping;
  private final MakingLetters letters;

  @Activate
  public MinutesResource(@Reference KeepingMinutes keeping, @Reference MakingLetters letters) {
    this.keeping = keeping;
    this.letters = letters;
  }

  /** Each organisation's minutes that the caller may read; a line without a basis has a number. */
  @GET
  public Page<MinutesView> minutes(
      @Context Caller caller, @PathParam("meeting") MeetingId meeting) {
    return new Page<>(
        value(keeping.minutes(caller.tenant(), caller.actor(), meeting)), Optional.empty());
  }

  /** Fixes another edition with what was written since the meeting was held. */
  @POST
  public Page<MinutesView> fixAgain(
      @Context Caller caller, @PathParam("meeting") MeetingId meeting) {
    return new Page<>(
        value(keeping.fixAgain(caller.tenant(), caller.actor(), meeting)), Optional.empty());
  }

  /** One edition as a file, with the names the caller may read. */
  @GET
  @Path("{minutes}/file")
  public Download fetch(
      @Context Caller caller,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("minutes") UUID minutes) {
    LetterFile file = value(letters.minutes(caller.tenant(), caller.actor(), meeting, minutes));
    return new Download(file.name(), LettersResource.PDF, file.content());
  }
}
