package dk.sporskifte.casework.concern;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.assigning.Unassigned;
import dk.sporskifte.casework.baton.ClosingHeld;
import dk.sporskifte.casework.baton.HandingOn;
import dk.sporskifte.casework.people.ConcernViews;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Searching;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Concerns are heard; one becomes a case only where somebody refers. */
@Component
public final class ConcernsNotYetCases implements RaisingConcern {
  private final AuditedWork audited;

  @Activate
  public ConcernsNotYetCases(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<ConcernView> raise(Tenant tenant, Actor actor, NewConcern concern) {
    return RegisteredMeanwhile.thenAgain(
        () ->
            audited.run(
                UseCase.RAISE_CONCERN,
                tenant,
                actor,
                concern.id(),
                work ->
                    HeardConcern.about(work, concern).flatMap(who -> raise(work, concern, who))));
  }

  @Override
  public Outcome<ConcernView> show(Tenant tenant, Actor actor, ConcernId id) {
    return audited.run(UseCase.SHOW_CONCERN, tenant, actor, id, work -> show(work, id));
  }

  @Override
  public Outcome<Page<ConcernView>> list(
      Tenant tenant, Actor actor, Optional<Sought> words, PageRequest page) {
    return audited.run(
        UseCase.LIST_CONCERNS,
        tenant,
        actor,
        work -> {
          Page<Concern> found = work.stores().concerns().list(words, page);
          return Searching.shown(
              work,
              words,
              "bekymringer",
              new Page<>(
                  found.items().stream()
                      .map(concern -> ConcernViews.of(work, concern))
                      .flatMap(Optional::stream)
                      .toList(),
                  found.next()));
        });
  }

  @Override
  public Outcome<ConcernView> identify(
      Tenant tenant, Actor actor, ConcernId id, int version, YoungPerson person) {
    return RegisteredMeanwhile.thenAgain(
        () ->
            audited.run(
                UseCase.IDENTIFY_IN_CONCERN,
                tenant,
                actor,
                id,
                work ->
                    Seen.orNotFound(work.stores().concerns().find(id))
                        .flatMap(concern -> Seen.unchanged(concern, concern.version(), version))
                        .flatMap(concern -> FoundOut.who(work, concern, person))
                        .flatMap(known -> show(work, id))));
  }

  @Override
  public Outcome<ConcernView> close(
      Tenant tenant, Actor actor, ConcernId id, int version, String note) {
    return audited.run(
        UseCase.CLOSE_CONCERN,
        tenant,
        actor,
        id,
        work ->
            Seen.orNotFound(work.stores().concerns().find(id))
                .flatMap(concern -> Seen.unchanged(concern, concern.version(), version))
                .flatMap(
                    concern ->
                        Policy.allowing(
                            concern,
                            List.of(
                                ConcernsNotYetCases::isOpen,
                                c -> ClosingHeld.objection(work, c),
                                c -> Given.text(note, "notat"))))
                .flatMap(
                    concern -> {
                      work.stores().concerns().save(concern.closed(note));
                      Unassigned.over(work, id);
                      HandingOn.over(work, concern);
                      return show(work, id);
                    }));
  }

  private static Outcome<ConcernView> raise(Work work, NewConcern asked, Optional<Identified> who) {
    return OpenedConcern.open(work, asked, who)
        .flatMap(opened -> ConcernHandedOver.view(work, opened, who));
  }

  static Outcome<ConcernView> show(Work work, ConcernId id) {
    return Seen.orNotFound(
        work.stores().concerns().find(id).flatMap(concern -> ConcernViews.of(work, concern)));
  }

  private static Optional<Refusal> isOpen(Concern concern) {
    return Policy.unless(
        concern.state() == Concern.State.OPEN,
        Refusal.conflict(
            "concern-not-open", "Bekymringen er allerede afsluttet eller indstillet."));
  }
}
