package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.rest.body.NewLetter;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters about a case, each kept as it was made. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/letters")
public final class CaseLettersResource implements ApiResource {
  private final MakingLetters letters;

  @Activate
  public CaseLettersResource(@Reference MakingLetters letters) {
    this.letters = letters;
  }

  /** The newest first. */
  @GET
  public Page<Letter> list(@Context Caller caller, @PathParam("case") CaseId id) {
    return new Page<>(
        value(letters.lettersOfCase(caller.tenant(), caller.actor(), id)), Optional.empty());
  }

  /** Makes a letter to the young person or a custody holder by a template of the municipality. */
  @POST
  public Created<Letter> write(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewLetter letter) {
    return creating
        .once(
            caller,
            made ->
                letters.ofCase(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    made,
                    letter.template(),
                    letter.recipient(),
                    letter.text()),
            made ->
                letters
                    .lettersOfCase(caller.tenant(), caller.actor(), id)
                    .flatMap(all -> Found.in(all, l -> l.id().equals(made))))
        .at(caller, "cases", id.value(), "letters");
  }
}
