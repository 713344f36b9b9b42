package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.TriagingInbox;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.rest.body.Match;
import dk.sporskifte.rest.body.Note;
import dk.sporskifte.rest.body.Triage;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What feeds brought: each line gets an outcome by a person; a feed decides nothing. */
@Component(service = ApiResource.class)
@Path("{tenant}/inbox")
public final class InboxResource implements ApiResource {
  private static final Set<Code> OPENING_A_CONCERN =
      EnumSet.of(Code.CASE, Code.CONCERN_CONVERSATION);

  private final TriagingInbox inbox;

  @Activate
  public InboxResource(@Reference TriagingInbox inbox) {
    this.inbox = inbox;
  }

  /**
   * Lines of feeds, newest first; without what they are about.
   *
   * @param state only those in this state
   * @param feed only those of this feed, for example {@code prison-notice}
   * @param q words that begin words of the name that was sent
   */
  @GET
  public Page<InboxSummary> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("state") InboxLine.State state,
      @QueryParam("feed") String feed,
      @QueryParam("q") Sought q) {
    return value(
        inbox.list(
            caller.tenant(),
            caller.actor(),
            Optional.ofNullable(state),
            Optional.ofNullable(feed),
            Optional.ofNullable(q),
            page));
  }

  /** How many lines there are in the municipality; leaders and administrators may ask, too. */
  @GET
  @Path("counts")
  public InboxCounts counts(@Context Caller caller) {
    return value(inbox.counts(caller.tenant(), caller.actor()));
  }

  /** One line, with who it may be about and why. */
  @GET
  @Path("{line}")
  public InboxLineView show(@Context Caller caller, @PathParam("line") InboxLineId line) {
    return value(inbox.show(caller.tenant(), caller.actor(), line));
  }

  /** Says which registered person a line is about. */
  @POST
  @Path("{line}/match")
  public InboxLineView match(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("line") InboxLineId line,
      Match match) {
    return value(
        inbox.match(caller.tenant(), caller.actor(), line, version.value(), match.person()));
  }

  /** Registers the person of a line: nobody registered here is meant. */
  @POST
  @Path("{line}/person")
  public Created<InboxLineView> registerPerson(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @Context Creating creating,
      @PathParam("line") InboxLineId line) {
    return creating
        .once(
            caller,
            id ->
                inbox.registerPerson(
                    caller.tenant(), caller.actor(), line, version.value(), new PersonId(id)),
            id -> inbox.show(caller.tenant(), caller.actor(), line),
            (shown, id) -> shown.line().matched().filter(p -> p.value().equals(id)).isPresent())
        .at(caller, "inbox", line.value());
  }

  /** Decides what is to be done; two of the outcomes open a concern. */
  @POST
  @Path("{line}/outcome")
  public Created<InboxLineView> decide(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @Context Creating creating,
      @PathParam("line") InboxLineId line,
      Triage triage) {
    return creating
        .once(
            caller,
            id ->
                inbox.decide(
                    caller.tenant(),
                    caller.actor(),
                    line,
                    version.value(),
                    triage.outcome(),
                    triage.note(),
                    concern(triage, id)),
            id -> inbox.show(caller.tenant(), caller.actor(), line),
            (shown, id) -> decided(shown.line(), caller, triage, id))
        .at(caller, "inbox", line.value());
  }

  /** Takes a record out of quarantine. */
  @POST
  @Path("{line}/release")
  public InboxLineView release(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("line") InboxLineId line,
      Note note) {
    return value(
        inbox.release(caller.tenant(), caller.actor(), line, version.value(), note.note()));
  }

  private static Optional<ConcernId> concern(Triage triage, UUID id) {
    return OPENING_A_CONCERN.contains(triage.outcome())
        ? Optional.of(new ConcernId(id))
        : Optional.empty();
  }

  private static boolean decided(InboxLine line, Caller caller, Triage triage, UUID id) {
    return line.outcome()
            .filter(o -> o.code() == triage.outcome() && o.by().equals(caller.actor().user()))
            .isPresent()
        && line.concern().equals(concern(triage, id));
  }
}
