package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.HandingOverCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exactly one answers for a case at a time: the giver, until the receiver takes it. */
@Component
public final class HandOversToOthers implements HandingOverCase {
  private final AuditedWork audited;

  @Activate
  public HandOversToOthers(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> offer(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID handOver,
      String to,
      Optional<PostId> receiver,
      String reason) {
    return audited.run(
        UseCase.OFFER_HAND_OVER,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::enrolled)
                .flatMap(
                    file ->
                        Policy.allowing(
                            file,
                            List.of(
                                f -> Given.text(reason, "begrundelse"),
                                f -> noneIsUnderWay(work, f))))
                .flatMap(
                    file ->
                        Offer.of(work, file, to, receiver)
                            .flatMap(
                                offer ->
                                    new Offering(work, file, offer).record(handOver, reason))));
  }

  @Override
  public Outcome<CourseView> reply(
      Tenant tenant, Actor actor, CaseId id, UUID handOver, boolean accepted, String note) {
    return audited.run(
        UseCase.REPLY_TO_HAND_OVER,
        tenant,
        actor,
        id,
        work ->
            found(work, id, handOver)
                .flatMap(
                    replying ->
                        Policy.allowing(
                            replying,
                            List.of(
                                r -> Given.text(note, "svar"),
                                r -> Replying.isTheActors(work, r),
                                Replying::isOpen)))
                .flatMap(
                    replying -> accepted ? replying.take(work, note) : replying.leave(work, note)));
  }

  private static Outcome<Replying> found(Work work, CaseId id, UUID handOver) {
    return Standing.any(work, id)
        .flatMap(Standing::enrolled)
        .flatMap(
            file ->
                Seen.orNotFound(
                        work.stores().course().handOvers(id).stream()
                            .filter(h -> h.id().equals(handOver))
                            .findFirst())
                    .map(h -> new Replying(file, h)));
  }

  private static Optional<Refusal> noneIsUnderWay(Work work, CaseFile file) {
    return Policy.unless(
        HandOvers.underWay(work.stores().course().handOvers(file.id())).isEmpty(),
        Refusal.conflict("hand-over-under-way", "Sagen er allerede tilbudt. Vent på svaret."));
  }
}
