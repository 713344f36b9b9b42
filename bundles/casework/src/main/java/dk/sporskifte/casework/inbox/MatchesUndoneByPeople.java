package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.UndoingMatch;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLineId;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody of triage sees what a match led to, and says that it was wrong. */
@Component
public final class MatchesUndoneByPeople implements UndoingMatch {
  private final AuditedWork audited;

  @Activate
  public MatchesUndoneByPeople(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<MatchView> show(Tenant tenant, Actor actor, InboxLineId line) {
    return audited.run(
        UseCase.SHOW_MATCH, tenant, actor, line, work -> MatchViews.show(work, line));
  }

  @Override
  public Outcome<MatchView> undo(
      Tenant tenant, Actor actor, InboxLineId line, int version, UUID undo, String reason) {
    return audited.run(
        UseCase.UNDO_MATCH,
        tenant,
        actor,
        line,
        work ->
            isUndone(work, line, undo)
                ? MatchViews.show(work, line)
                : WaitingLine.unchanged(work, line, version)
                    .flatMap(found -> Undoing.of(work, found, undo, reason))
                    .flatMap(undone -> MatchViews.show(work, line)));
  }

  private static boolean isUndone(Work work, InboxLineId line, UUID undo) {
    return work.stores().matches().undone(line).stream().anyMatch(u -> u.id().equals(undo));
  }
}
