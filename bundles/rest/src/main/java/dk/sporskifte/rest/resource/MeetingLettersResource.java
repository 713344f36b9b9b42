package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.rest.body.NewInvitationLetter;
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

/** Invitations by letter, each kept as it was made. */
@Component(service = ApiResource.class)
@Path("{tenant}/meetings/{meeting}/letters")
public final class MeetingLettersResource implements ApiResource {
  private final MakingLetters letters;

  @Activate
  public MeetingLettersResource(@Reference MakingLetters letters) {
    this.letters = letters;
  }

  /** The newest first. */
  @GET
  public Page<Letter> list(@Context Caller caller, @PathParam("meeting") MeetingId id) {
    return new Page<>(
        value(letters.lettersOfMeeting(caller.tenant(), caller.actor(), id)), Optional.empty());
  }

  /** Makes a letter to a participant; items carry numbers and no names. */
  @POST
  public Created<Letter> write(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId id,
      NewInvitationLetter letter) {
    return creating
        .once(
            caller,
            made ->
                letters.ofMeeting(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    made,
                    letter.template(),
                    letter.participant()),
            made ->
                letters
                    .lettersOfMeeting(caller.tenant(), caller.actor(), id)
                    .flatMap(all -> Found.in(all, l -> l.id().equals(made))))
        .at(caller, "meetings", id.value(), "letters");
  }
}
