package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Download;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters as files. */
@Component(service = ApiResource.class)
@Path("{tenant}/letters/{letter}")
public final class LettersResource implements ApiResource {
  static final String PDF = "application/pdf";

  private final MakingLetters letters;

  @Activate
  public LettersResource(@Reference MakingLetters letters) {
    this.letters = letters;
  }

  /** The letter as it was made, to be kept and not to be shown. */
  @GET
  @Path("file")
  public Download fetch(@Context Caller caller, @PathParam("letter") UUID letter) {
    LetterFile file = value(letters.fetch(caller.tenant(), caller.actor(), letter));
    return new Download(file.name(), PDF, file.content());
  }
}
