package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.SystemActor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stores a message with all its lines, or nothing of it; the same message once. */
@Component
public final class MessagesIntoInbox implements ReceivingFeedMessage {
  private final AuditedWork audited;

  @Activate
  public MessagesIntoInbox(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Reception receive(Tenant tenant, FeedMessage message, RawMessage raw, Lines lines) {
    // Another node may have stored the same message meanwhile: a second look finds it.
    return RegisteredMeanwhile.<Reception>thenAgain(
            () ->
                run(
                    UseCase.RECEIVE_FEED,
                    tenant,
                    message.id().value(),
                    work -> new Arrival(work, message).store(raw, lines)))
        .orThrow();
  }

  @Override
  public Reception quarantine(
      Tenant tenant,
      UUID id,
      String feed,
      String sender,
      String contentHash,
      RawMessage raw,
      String code,
      String reason) {
    Outcome<Reception> outcome =
        run(
            UseCase.QUARANTINE_FEED,
            tenant,
            id,
            work -> {
              work.stores()
                  .inbox()
                  .addRejected(id, feed, sender, contentHash, raw, code, reason, work.now());
              return Outcome.done(Reception.STORED);
            });
    return RegisteredMeanwhile.taken(outcome) ? Reception.REPEATED : outcome.orThrow();
  }

  private Outcome<Reception> run(
      UseCase useCase, Tenant tenant, UUID id, Function<Work, Outcome<Reception>> work) {
    return audited.run(useCase, tenant, SystemActor.FEED, List.of(id), work);
  }
}
