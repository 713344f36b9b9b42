package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Messages of feeds and the road each took, for triage, leaders and administrators; no person is in
 * them.
 */
@Component(service = ApiResource.class)
@Path("{tenant}/feed-messages")
public final class FeedMessagesResource implements ApiResource {
  private final FollowingFeedMessages messages;

  @Activate
  public FeedMessagesResource(@Reference FollowingFeedMessages messages) {
    this.messages = messages;
  }

  /**
   * Messages, newest first, those refused as a whole among them.
   *
   * @param code of a message that was refused as a whole
   */
  @GET
  public Page<FeedMessageSummary> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("feed") String feed,
      @QueryParam("sender") String sender,
      @QueryParam("status") FeedMessageSummary.Status status,
      @QueryParam("code") String code) {
    FeedMessageFilter filter =
        new FeedMessageFilter(
            Optional.ofNullable(feed),
            Optional.ofNullable(sender),
            Optional.ofNullable(status),
            Optional.ofNullable(code),
            Optional.empty(),
            Optional.empty());
    return value(messages.list(caller.tenant(), caller.actor(), filter, page));
  }

  /** Who may send, and how much came in the last twelve weeks. */
  @GET
  @Path("overview")
  public FeedsOverview overview(@Context Caller caller) {
    return value(messages.overview(caller.tenant(), caller.actor()));
  }

  /** The steps one message went through, or where it stopped. */
  @GET
  @Path("{message}")
  public FeedMessageRoad road(@Context Caller caller, @PathParam("message") UUID message) {
    return value(messages.road(caller.tenant(), caller.actor(), message));
  }
}
