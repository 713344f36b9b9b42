package dk.sporskifte.casework.guidance;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReadingGuidance;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordReceipt;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is expected of whom, and who has read it (HAL-15, HAL-29, HAL-43). */
@Component
public final class GuidanceInForce implements ReadingGuidance {
  private final AuditedWork audited;

  @Activate
  public GuidanceInForce(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<GuidanceView> mine(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.READ_GUIDANCE, tenant, actor, work -> Outcome.done(Texts.of(work).mine()));
  }

  @Override
  public Outcome<GuidanceView> confirm(Tenant tenant, Actor actor, RecordId record, int text) {
    return audited.run(
        UseCase.CONFIRM_GUIDANCE,
        tenant,
        actor,
        record,
        work ->
            Seen.orNotFound(Texts.of(work).find(record))
                .flatMap(found -> Seen.unchanged(found, found.text(), text))
                .flatMap(found -> Policy.allowing(found, List.of(f -> notYet(work, f))))
                .map(
                    found -> {
                      work.stores()
                          .records()
                          .add(new RecordReceipt(record, work.user(), text, work.now()));
                      return Texts.of(work).mine();
                    }));
  }

  @Override
  public Outcome<List<GuidanceReaders>> readers(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.SEE_GUIDANCE_READERS,
        tenant,
        actor,
        work -> Outcome.done(Readers.of(work).all(Texts.of(work))));
  }

  private static Optional<Refusal> notYet(Work work, Text text) {
    return Policy.unless(
        text.readBy(work.user()).isEmpty(),
        Refusal.conflict("already-confirmed", "Du har allerede kvitteret for denne udgave."));
  }
}
