package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CheckingFeedMessage;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Messages and their roads, for whoever looks after what partners send. */
@Component
public final class MessagesFollowed implements FollowingFeedMessages {
  private static final int WEEKS = 12;

  private final AuditedWork audited;

  /** Comes and goes with the bundle of the feeds; without it only the senders are not known. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile CheckingFeedMessage checking;

  @Activate
  public MessagesFollowed(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<FeedMessageSummary>> list(
      Tenant tenant, Actor actor, FeedMessageFilter filter, PageRequest page) {
    return audited.run(
        UseCase.LIST_FEED_MESSAGES,
        tenant,
        actor,
        work -> {
          Page<FeedMessageSummary> found = work.stores().feedMessages().list(filter, page);
          found.items().forEach(message -> work.trace().of(message.id()));
          return Outcome.done(found);
        });
  }

  @Override
  public Outcome<FeedMessageRoad> road(Tenant tenant, Actor actor, UUID message) {
    return audited.run(
        UseCase.SHOW_FEED_MESSAGE,
        tenant,
        actor,
        List.of(message),
        work ->
            Seen.orNotFound(work.stores().feedMessages().find(message))
                .map(
                    found ->
                        new MessageRoad(found, work.stores().feedMessages().lines(message))
                            .view()));
  }

  @Override
  public Outcome<FeedsOverview> overview(Tenant tenant, Actor actor) {
    CheckingFeedMessage now = checking;
    return audited.count(
        UseCase.COUNT_FEED_MESSAGES,
        tenant,
        actor,
        work ->
            new FeedsOverview(
                now == null ? List.of() : now.senders(tenant),
                work.stores().feedMessages().volumes(firstWeek(work.today()))));
  }

  private static LocalDate firstWeek(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
  }
}
