package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.TriagingInbox;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Searching;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each line is looked at by somebody in a triage post and given its outcome. */
@Component
public final class LinesTriagedByPeople implements TriagingInbox {
  private final AuditedWork audited;

  @Activate
  public LinesTriagedByPeople(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<Page<InboxSummary>> list(
      Tenant tenant,
      Actor actor,
      Optional<InboxLine.State> state,
      Optional<String> feed,
      Optional<Sought> words,
      PageRequest page) {
    return audited.run(
        UseCase.LIST_INBOX,
        tenant,
        actor,
        work -> {
          Page<InboxLine> found = work.stores().inbox().list(state, feed, words, page);
          return Searching.shown(
              work,
              words,
              "modtagne linjer",
              new Page<>(LineViews.summaries(work, found.items()), found.next()));
        });
  }

  @Override
  public Outcome<InboxCounts> counts(Tenant tenant, Actor actor) {
    return audited.count(
        UseCase.COUNT_LINES, tenant, actor, work -> LineTotals.of(work.stores().inbox()));
  }

  @Override
  public Outcome<InboxLineView> show(Tenant tenant, Actor actor, InboxLineId id) {
    return audited.run(UseCase.SHOW_LINE, tenant, actor, id, work -> LineViews.show(work, id));
  }

  @Override
  public Outcome<InboxLineView> match(
      Tenant tenant, Actor actor, InboxLineId id, int version, PersonId person) {
    return audited.run(
        UseCase.MATCH_LINE,
        tenant,
        actor,
        id,
        work ->
            WaitingLine.unchanged(work, id, version)
                .flatMap(WaitingLine::undecided)
                .flatMap(line -> PersonOfLine.choose(work, line, person)));
  }

  @Override
  public Outcome<InboxLineView> registerPerson(
      Tenant tenant, Actor actor, InboxLineId id, int version, PersonId newId) {
    return RegisteredMeanwhile.thenAgain(
        () ->
            audited.run(
                UseCase.REGISTER_PERSON_OF_LINE,
                tenant,
                actor,
                id,
                work ->
                    WaitingLine.unchanged(work, id, version)
                        .flatMap(WaitingLine::undecided)
                        .flatMap(line -> PersonOfLine.register(work, line, newId))));
  }

  @Override
  public Outcome<InboxLineView> decide(
      Tenant tenant,
      Actor actor,
      InboxLineId id,
      int version,
      InboxLine.Outcome.Code outcome,
      String note,
      Optional<ConcernId> concern) {
    return audited.run(
        UseCase.DECIDE_LINE,
        tenant,
        actor,
        id,
        work ->
            WaitingLine.unchanged(work, id, version)
                .flatMap(WaitingLine::toDecide)
                .flatMap(line -> new LineOutcome(work, line, outcome, note).decide(concern)));
  }

  @Override
  public Outcome<InboxLineView> release(
      Tenant tenant, Actor actor, InboxLineId id, int version, String note) {
    return audited.run(
        UseCase.RELEASE_LINE,
        tenant,
        actor,
        id,
        work ->
            WaitingLine.unchanged(work, id, version)
                .flatMap(WaitingLine::quarantined)
                .flatMap(line -> Quarantine.release(work, line, note)));
  }
}
