package dk.sporskifte.casework.presenting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A referrer from outside says what they came to say, sees nothing else and leaves (HEL-37). */
@Component
public final class ReferrersPresentOwnText implements PresentingReferral {
  private final AuditedWork audited;

  @Activate
  public ReferrersPresentOwnText(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<PresentationView> admit(
      Tenant tenant, Actor actor, AgendaItemId item, UUID id, UserId presenter) {
    return audited.run(
        UseCase.ADMIT_PRESENTER,
        tenant,
        actor,
        List.of(item.value(), id, presenter.value()),
        work -> Serving.at(work, item, () -> new Admission(work, presenter).to(item, id)));
  }

  @Override
  public Outcome<PresentationView> show(Tenant tenant, Actor actor, UUID id) {
    return audited.run(
        UseCase.SHOW_PRESENTATION,
        tenant,
        actor,
        List.of(id),
        work -> Presenting.inSight(work, id).map(Presenting::view));
  }

  @Override
  public Outcome<Optional<PresentationView>> mine(Tenant tenant, Actor actor) {
    return audited.run(UseCase.OWN_PRESENTATIONS, tenant, actor, work -> Outcome.done(own(work)));
  }

  @Override
  public Outcome<PresentationView> say(
      Tenant tenant, Actor actor, UUID id, int version, String text) {
    return audited.run(
        UseCase.PRESENT,
        tenant,
        actor,
        List.of(id),
        work ->
            Presenting.inSight(work, id)
                .flatMap(p -> p.ownWords(work))
                .flatMap(p -> Seen.unchanged(p, p.presentation().version(), version))
                .flatMap(p -> Policy.allowing(p, List.of(asked -> Given.text(text, "tekst"))))
                .flatMap(
                    p -> {
                      work.stores().meetings().save(p.presentation().saying(text));
                      return Presenting.inSight(work, id).map(Presenting::view);
                    }));
  }

  @Override
  public Outcome<PresentationView> leave(Tenant tenant, Actor actor, UUID id) {
    return audited.run(
        UseCase.LEAVE_MEETING,
        tenant,
        actor,
        List.of(id),
        work ->
            Presenting.inSight(work, id)
                .flatMap(Presenting::notOver)
                .map(
                    p -> {
                      Presentation left = p.presentation().left(work.now());
                      work.stores().meetings().save(left);
                      return new Presenting(left, p.item(), p.meeting()).view();
                    }));
  }

  private static Optional<PresentationView> own(Work work) {
    Optional<Presentation> open =
        work.stores().meetings().presentationsOfActor(work.now()).stream().findFirst();
    open.ifPresent(presentation -> work.trace().of(presentation.id()));
    return open.flatMap(presentation -> Presenting.at(work, presentation)).map(Presenting::view);
  }
}
