package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.model.Actor;
import java.util.UUID;

/** What came from partners and how far it got; no person in it. */
public interface FollowingFeedMessages {
  /** Newest first, those refused as a whole among them. */
  Outcome<Page<FeedMessageSummary>> list(
      Tenant tenant, Actor actor, FeedMessageFilter filter, PageRequest page);

  /** The steps one message went through, or where it stopped and why. */
  Outcome<FeedMessageRoad> road(Tenant tenant, Actor actor, UUID message);

  /** Who may send, and how much came in the last twelve weeks. */
  Outcome<FeedsOverview> overview(Tenant tenant, Actor actor);
}
