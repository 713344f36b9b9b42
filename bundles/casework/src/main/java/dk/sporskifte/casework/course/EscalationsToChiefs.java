package dk.sporskifte.casework.course;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.EscalatingCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Request, decision and return, each somebody's task until it is done (HEL-21). */
@Component
public final class EscalationsToChiefs implements EscalatingCase {
  private final AuditedWork audited;

  @Activate
  public EscalationsToChiefs(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<CourseView> request(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID escalation,
      String path,
      Optional<String> ground,
      String reason) {
    return audited.run(
        UseCase.ESCALATE_CASE,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(file -> Policy.allowing(file, List.of(f -> Given.text(reason, "hvorfor"))))
                .flatMap(file -> Lifting.of(work, file, path, ground))
                .flatMap(lifting -> lifting.lift(escalation, reason)));
  }

  @Override
  public Outcome<CourseView> decide(
      Tenant tenant, Actor actor, CaseId id, UUID escalation, String decision, String reason) {
    return audited.run(
        UseCase.DECIDE_ESCALATION,
        tenant,
        actor,
        id,
        work ->
            underWay(work, id, escalation)
                .flatMap(
                    found ->
                        Policy.allowing(
                            found,
                            List.of(
                                f -> Given.text(decision, "beslutning"),
                                f -> Given.text(reason, "begrundelse"),
                                f -> isTheActors(work, f.escalation()),
                                Lifted::isUndecided)))
                .flatMap(found -> found.decide(work, decision, reason)));
  }

  @Override
  public Outcome<CourseView> takeBack(
      Tenant tenant, Actor actor, CaseId id, UUID escalation, String note) {
    return audited.run(
        UseCase.TAKE_BACK_CASE,
        tenant,
        actor,
        id,
        work ->
            underWay(work, id, escalation)
                .flatMap(
                    found ->
                        Policy.allowing(
                            found,
                            List.of(
                                f -> Given.text(note, "notat"),
                                f -> isNotTheChiefs(work, f.escalation()))))
                .flatMap(found -> found.takeBack(work, note)));
  }

  private static Outcome<Lifted> underWay(Work work, CaseId id, UUID escalation) {
    return Standing.any(work, id)
        .flatMap(Standing::open)
        .flatMap(
            file ->
                Seen.orNotFound(
                        work.stores().course().escalations(id).stream()
                            .filter(e -> e.id().equals(escalation))
                            .findFirst())
                    .map(found -> new Lifted(file, found)))
        .flatMap(found -> Policy.allowing(found, List.of(Lifted::isNotBack)));
  }

  private static Optional<Refusal> isTheActors(Work work, CaseEscalation escalation) {
    return Policy.unless(
        Escalations.isTheActors(work, escalation),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-the-chief",
            "Det er den chef, sagen er løftet til, der beslutter.",
            List.of()));
  }

  private static Optional<Refusal> isNotTheChiefs(Work work, CaseEscalation escalation) {
    return Policy.unless(
        !Escalations.isTheActors(work, escalation),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "not-the-case-owner",
            "Det er sagens egen stilling, der tager sagen tilbage.",
            List.of()));
  }
}
