package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.ReplayingFeedMessages;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.rest.body.NewReplay;
import dk.sporskifte.rest.protocol.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

/** The checks run again on messages as they were sent, for triage and administrators. */
@Component(service = ApiResource.class)
@Path("{tenant}/feed-replays")
public final class FeedReplaysResource implements ApiResource {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final ReplayingFeedMessages replaying;

  @Activate
  public FeedReplaysResource(@Reference ReplayingFeedMessages replaying) {
    this.replaying = replaying;
  }

  /**
   * What would change if those messages were tried again that are refused or have lines in
   * quarantine, the newest 50. Nothing is changed.
   *
   * @param code of the refusal, or of the lines
   * @param from the first day of receipt
   * @param until the first day left out
   */
  @GET
  @Path("preview")
  public ReplayView preview(
      @Context Caller caller,
      @QueryParam("feed") String feed,
      @QueryParam("sender") String sender,
      @QueryParam("code") String code,
      @QueryParam("from") LocalDate from,
      @QueryParam("until") LocalDate until) {
    FeedMessageFilter filter =
        new FeedMessageFilter(
            Optional.ofNullable(feed),
            Optional.ofNullable(sender),
            Optional.empty(),
            Optional.ofNullable(code),
            Optional.ofNullable(from).map(FeedReplaysResource::begins),
            Optional.ofNullable(until).map(FeedReplaysResource::begins));
    return value(replaying.preview(caller.tenant(), caller.actor(), filter));
  }

  private static Instant begins(LocalDate day) {
    return day.atStartOfDay(DENMARK).toInstant();
  }

  /** The same of one message. */
  @GET
  @Path("preview/{message}")
  public ReplayView previewOne(@Context Caller caller, @PathParam("message") UUID message) {
    return value(replaying.preview(caller.tenant(), caller.actor(), List.of(message)));
  }

  /**
   * Tries them again: lines that pass now wait for triage, what is decided stays. May be repeated.
   */
  @POST
  public ReplayView replay(@Context Caller caller, NewReplay replay) {
    return value(
        replaying.replay(caller.tenant(), caller.actor(), replay.messages(), replay.why()));
  }
}
