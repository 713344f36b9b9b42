package dk.sporskifte.casework.ages;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.PostId;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each need of a transition is somebody's, or it is flagged. */
@Component
public final class TransitionsWithoutHoles implements PassingTransitions {
  private final AuditedWork audited;

  @Activate
  public TransitionsWithoutHoles(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<TransitionsView> show(Tenant tenant, Actor actor, CaseId id) {
    return audited.run(
        UseCase.SHOW_TRANSITIONS, tenant, actor, id, work -> TransitionViews.of(work, id));
  }

  @Override
  public Outcome<TransitionsView> open(
      Tenant tenant, Actor actor, CaseId id, UUID opened, String transition, LocalDate on) {
    return audited.run(
        UseCase.OPEN_TRANSITION,
        tenant,
        actor,
        id,
        work ->
            Standing.any(work, id)
                .flatMap(Standing::open)
                .flatMap(
                    file ->
                        Known.transition(work.way(), transition, file.programme())
                            .flatMap(known -> open(work, file, opened, known, on))));
  }

  private static Outcome<TransitionsView> open(
      Work work, CaseFile file, UUID opened, Transition known, LocalDate on) {
    OpenedTransition.open(work, file.id(), opened, known, Optional.of(on));
    return Standing.person(work, file)
        .flatMap(person -> Looking.at(work, file, person.born()))
        .flatMap(raised -> NeedsOfCase.of(work, file.id()))
        .flatMap(needs -> needs.flagged(known.source()));
  }

  @Override
  public Outcome<TransitionsView> addNeed(
      Tenant tenant,
      Actor actor,
      CaseId id,
      UUID transition,
      UUID need,
      String text,
      Optional<PostId> owner) {
    return audited.run(
        UseCase.ADD_NEED,
        tenant,
        actor,
        id,
        work ->
            NeedsOfCase.of(work, id)
                .flatMap(
                    needs ->
                        Policy.allowing(needs, List.of(n -> Given.text(text, "behov")))
                            .flatMap(allowed -> needs.transition(transition))
                            .flatMap(opened -> needs.ownedByAny(owner))
                            .flatMap(
                                usable ->
                                    needs.add(
                                        new CheckedNeed(
                                            need,
                                            transition,
                                            text,
                                            owner,
                                            Optional.empty(),
                                            work.now(),
                                            1)))));
  }

  @Override
  public Outcome<TransitionsView> own(
      Tenant tenant, Actor actor, CaseId id, UUID need, int version, PostId owner) {
    return audited.run(
        UseCase.OWN_NEED,
        tenant,
        actor,
        id,
        work ->
            NeedsOfCase.of(work, id)
                .flatMap(
                    needs ->
                        needs
                            .open(need, version)
                            .flatMap(
                                open ->
                                    needs
                                        .post(owner)
                                        .flatMap(post -> needs.save(open.ownedBy(owner))))));
  }

  @Override
  public Outcome<TransitionsView> meet(
      Tenant tenant, Actor actor, CaseId id, UUID need, int version, String note) {
    return audited.run(
        UseCase.MEET_NEED,
        tenant,
        actor,
        id,
        work ->
            NeedsOfCase.of(work, id)
                .flatMap(
                    needs ->
                        needs
                            .open(need, version)
                            .flatMap(
                                open ->
                                    needs.save(open.met(work.user(), work.now(), note.strip())))));
  }
}
