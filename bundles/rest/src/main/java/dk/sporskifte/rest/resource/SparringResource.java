package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AskingForSparring;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.rest.body.NewSparring;
import dk.sporskifte.rest.body.SparringAnswer;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one clear door to sparring of each employee. */
@Component(service = ApiResource.class)
@Path("{tenant}/sparring")
public final class SparringResource implements ApiResource {
  private final AskingForSparring sparring;

  @Activate
  public SparringResource(@Reference AskingForSparring sparring) {
    this.sparring = sparring;
  }

  /** The caller's door and leaders, what the caller asked, and what waits for the caller. */
  @GET
  public SparringView mine(@Context Caller caller) {
    return value(sparring.mine(caller.tenant(), caller.actor()));
  }

  /** Asks the caller's door. It names nobody. */
  @POST
  @Path("questions")
  public Created<SparringQuestionView> ask(
      @Context Caller caller, @Context Creating creating, NewSparring question) {
    return creating
        .once(
            caller,
            id -> sparring.ask(caller.tenant(), caller.actor(), question.question(id)),
            id ->
                sparring
                    .mine(caller.tenant(), caller.actor())
                    .flatMap(
                        all -> Found.in(all.asked(), q -> q.question().id().value().equals(id))))
        .at(caller, "sparring");
  }

  /** Answers a question that was put to the caller, or that climbed. */
  @PUT
  @Path("questions/{question}/answer")
  public SparringQuestionView answer(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("question") SparringId question,
      SparringAnswer answer) {
    return value(
        sparring.answer(caller.tenant(), caller.actor(), question, version.value(), answer.text()));
  }
}
