package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.SeeingToRefusedMessages;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nothing a sender sent is refused in silence. */
@Component
public final class RefusedMessagesSeenTo implements SeeingToRefusedMessages {
  private final AuditedWork audited;

  @Activate
  public RefusedMessagesSeenTo(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<RefusedMessage>> list(
      Tenant tenant, Actor actor, boolean waiting, PageRequest page) {
    return audited.run(
        UseCase.LIST_REFUSED_MESSAGES,
        tenant,
        actor,
        work -> {
          Page<RefusedMessage> found = work.stores().inbox().refused(waiting, page);
          found.items().forEach(message -> work.trace().of(message.id()));
          return Outcome.done(found);
        });
  }

  @Override
  public Outcome<RefusedMessage> seenTo(Tenant tenant, Actor actor, UUID id, String note) {
    return audited.run(
        UseCase.SEE_TO_REFUSED_MESSAGE,
        tenant,
        actor,
        List.of(id),
        work ->
            Seen.orNotFound(work.stores().inbox().refused(id))
                .flatMap(
                    message ->
                        Policy.<RefusedMessage>allowing(
                            message,
                            List.of(
                                RefusedMessagesSeenTo::isFirst, m -> Given.text(note, "notat"))))
                .flatMap(message -> saved(work, message, note)));
  }

  /** What passes now has been seen to by that; somebody else's note stays. */
  static Outcome<RefusedMessage> replayed(Work work, UUID id, String why) {
    return Seen.orNotFound(work.stores().inbox().refused(id))
        .flatMap(
            message ->
                message.seen().isPresent()
                    ? Outcome.done(message)
                    : saved(work, message, "Kørt igen: " + why));
  }

  private static Outcome<RefusedMessage> saved(Work work, RefusedMessage message, String note) {
    work.stores()
        .inbox()
        .save(
            new RefusedMessage(
                message.id(),
                message.feed(),
                message.sender(),
                message.code(),
                message.reason(),
                message.receivedAt(),
                Optional.of(new RefusedMessage.Seen(work.user(), work.now(), note.strip()))));
    return Seen.orNotFound(work.stores().inbox().refused(message.id()));
  }

  private static Optional<Refusal> isFirst(RefusedMessage message) {
    return Policy.unless(
        message.seen().isEmpty(),
        Refusal.conflict("already-seen-to", "En anden har allerede taget sig af meddelelsen."));
  }
}
