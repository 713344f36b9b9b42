package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.WatchingAgenda;
import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.MeetingId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks at an agenda as the actor would see it, and shows nothing of it. */
@Component
public final class WatchedAgendas implements WatchingAgenda {
  private final AuditedWork audited;

  @Activate
  public WatchedAgendas(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<AgendaMark> mark(Tenant tenant, Actor actor, MeetingId id) {
    Outcome<AgendaMark> mark =
        audited
            .count(UseCase.WATCH_AGENDA, tenant, actor, work -> of(work, id))
            .flatMap(seen -> seen);
    return mark instanceof Outcome.Done<AgendaMark>
        ? mark
        : audited.run(UseCase.WATCH_AGENDA, tenant, actor, id, work -> of(work, id));
  }

  private static Outcome<AgendaMark> of(Work work, MeetingId id) {
    return Agendas.show(work, id).map(AgendaMark::of);
  }
}
