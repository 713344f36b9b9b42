package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.ReplayingFeedMessages;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CheckingFeedMessage;
import dk.sporskifte.casework.api.port.CheckingFeedMessage.Verdict;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.casework.api.view.ReplayView.Result;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever asks is written down with the reason; the message itself is opened by the feed actor
 * alone, each in a transaction of its own, so that a node that dies has replayed some of them
 * whole.
 */
@Component
public final class MessagesReplayed implements ReplayingFeedMessages {
  private static final Logger LOG = LoggerFactory.getLogger(MessagesReplayed.class);
  private static final String WAY = "replay";

  private final AuditedWork audited;
  private final TenantSecrets secrets;

  /** Comes and goes with the bundle of the feeds. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile CheckingFeedMessage checking;

  @Activate
  public MessagesReplayed(@Reference AuditedWork audited, @Reference TenantSecrets secrets) {
    this.audited = audited;
    this.secrets = secrets;
  }

  @Override
  public Outcome<ReplayView> preview(Tenant tenant, Actor actor, List<UUID> messages) {
    return asked(UseCase.PREVIEW_REPLAY, tenant, actor, messages, Optional.empty())
        .map(some -> each(some, false, id -> previewed(tenant, id)));
  }

  @Override
  public Outcome<ReplayView> preview(Tenant tenant, Actor actor, FeedMessageFilter filter) {
    return audited
        .run(
            UseCase.PREVIEW_REPLAY,
            tenant,
            actor,
            work -> {
              List<UUID> found = work.stores().feedMessages().replayable(filter, MOST + 1);
              found.forEach(work.trace()::of);
              return Outcome.done(found);
            })
        .map(
            found ->
                each(
                    found.subList(0, Math.min(MOST, found.size())),
                    found.size() > MOST,
                    id -> previewed(tenant, id)));
  }

  @Override
  public Outcome<ReplayView> replay(Tenant tenant, Actor actor, List<UUID> messages, String why) {
    return asked(UseCase.REPLAY_FEED_MESSAGES, tenant, actor, messages, Optional.of(why))
        .map(some -> each(some, false, id -> replayed(tenant, actor, id, why)));
  }

  private Outcome<List<UUID>> asked(
      UseCase useCase, Tenant tenant, Actor actor, List<UUID> messages, Optional<String> why) {
    return audited.run(
        useCase,
        tenant,
        actor,
        messages,
        work -> {
          why.ifPresent(reason -> work.trace().because("Kør meddelelser igen: " + reason.strip()));
          return why.flatMap(reason -> Given.text(reason, "begrundelse"))
              .or(() -> unusable(work, messages))
              .<Outcome<List<UUID>>>map(Outcome::refused)
              .orElseGet(() -> Outcome.done(messages));
        });
  }

  private static Optional<Refusal> unusable(Work work, List<UUID> messages) {
    if (messages.isEmpty() || messages.size() > MOST) {
      return Optional.of(
          Refusal.invalid(
              "replay-count", "Vælg mellem 1 og " + MOST + " meddelelser at køre igen."));
    }
    return messages.stream()
        .filter(id -> work.stores().feedMessages().find(id).isEmpty())
        .findFirst()
        .map(missing -> Refusal.notFound());
  }

  private static ReplayView each(
      List<UUID> messages, boolean more, Function<UUID, ReplayedMessage> work) {
    return new ReplayView(messages.stream().map(work).map(ReplayedMessage::view).toList(), more);
  }

  private ReplayedMessage previewed(Tenant tenant, UUID message) {
    return asFeed(
        tenant,
        message,
        "Se, hvad der sker, hvis en meddelelse køres igen",
        work -> checked(tenant, work, message));
  }

  private ReplayedMessage replayed(Tenant tenant, Actor actor, UUID message, String why) {
    ReplayedMessage replayed =
        asFeed(
            tenant,
            message,
            "Køre en meddelelse igen: " + why.strip(),
            work -> {
              ReplayedMessage checked = checked(tenant, work, message);
              if (!checked.changed().isEmpty()) {
                work.stores().feedMessages().judgeAgain(checked.changed());
              }
              if (checked.passing() > 0) {
                TriageTask.askAfterReplay(work, checked.message(), checked.passing());
              }
              return checked;
            });
    return replayed.result() == Result.TAKEN ? taken(tenant, actor, replayed, why) : replayed;
  }

  /** By the road everything takes: stored once, however often it is tried. */
  private ReplayedMessage taken(Tenant tenant, Actor actor, ReplayedMessage replayed, String why) {
    FeedMessageSummary message = replayed.message();
    ReplayedMessage taken = taken(tenant, message);
    if (taken.result() == Result.TAKEN && actor instanceof UserActor) {
      audited.run(
          UseCase.SEE_TO_REFUSED_MESSAGE,
          tenant,
          actor,
          List.of(message.id()),
          work -> RefusedMessagesSeenTo.replayed(work, message.id(), why));
    }
    return taken;
  }

  private ReplayedMessage taken(Tenant tenant, FeedMessageSummary message) {
    return asFeed(
            tenant,
            message.id(),
            "Køre en afvist meddelelse igen",
            w -> content(tenant, w, message))
        .flatMap(raw -> checking().flatMap(c -> c.receive(tenant, message.sender(), WAY, raw)))
        .map(verdict -> ReplayedMessage.of(message, List.of(), verdict))
        .orElseGet(() -> ReplayedMessage.without(message, Result.CANNOT_BE_CHECKED));
  }

  private <T> T asFeed(Tenant tenant, UUID message, String purpose, Function<Work, T> doing) {
    return audited
        .run(
            UseCase.RECEIVE_FEED,
            tenant,
            SystemActor.FEED,
            List.of(message),
            work -> {
              work.trace().because(purpose);
              return Outcome.done(doing.apply(work));
            })
        .orThrow();
  }

  private ReplayedMessage checked(Tenant tenant, Work work, UUID id) {
    FeedMessageSummary message = work.stores().feedMessages().find(id).orElseThrow();
    Optional<byte[]> raw = content(tenant, work, message);
    if (raw.isEmpty()) {
      return ReplayedMessage.without(message, Result.NOT_KEPT);
    }
    Optional<Verdict> verdict =
        checking().flatMap(c -> c.check(tenant, message.sender(), raw.get()));
    return verdict
        .map(v -> ReplayedMessage.of(message, work.stores().feedMessages().setAside(id), v))
        .orElseGet(() -> ReplayedMessage.without(message, Result.CANNOT_BE_CHECKED));
  }

  /** Empty also of what another key encrypted. */
  private Optional<byte[]> content(Tenant tenant, Work work, FeedMessageSummary message) {
    return work.stores()
        .feedMessages()
        .kept(message.id())
        .flatMap(encrypted -> decrypted(tenant, message, encrypted));
  }

  private Optional<byte[]> decrypted(Tenant tenant, FeedMessageSummary message, byte[] encrypted) {
    try {
      return Optional.of(secrets.decrypt(tenant.key(), encrypted));
    } catch (IllegalArgumentException e) {
      LOG.warn("Message {} cannot be decrypted: {}", message.id(), e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<CheckingFeedMessage> checking() {
    return Optional.ofNullable(checking);
  }
}
