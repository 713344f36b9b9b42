package dk.sporskifte.access;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.model.Actor;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes the one row that each call leaves in the audit trail. */
public final class Auditing {
  private final Clock clock;
  private final Ids ids;

  public Auditing(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** For the transaction that did it. */
  public AuditEntry done(UseCase useCase, Actor actor, Trace trace) {
    return new AuditEntry(
        ids.next(),
        clock.instant(),
        actor.id(),
        useCase.action(),
        useCase.method(),
        trace.purpose().orElse(Purposes.of(useCase)),
        useCase.objectKind(),
        trace.objects(),
        trace.subjects());
  }

  /**
   * For a transaction of its own, since the refused one was rolled back.
   *
   * @param asked what was asked for; whom it is about is left out, for the actor was not to learn
   *     it
   */
  public AuditEntry refused(UseCase useCase, Actor actor, Refusal refusal, List<UUID> asked) {
    return new AuditEntry(
        ids.next(),
        clock.instant(),
        actor.id(),
        AuditEntry.Action.REFUSED,
        useCase.method(),
        Purposes.of(useCase) + " (afvist: " + refusal.code() + ")",
        useCase.objectKind(),
        asked,
        List.of());
  }
}
