package dk.sporskifte.casework.forums;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.ArrangingForums;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forums as the municipality has arranged them, day by day. */
@Component
public final class ForumsInTime implements ArrangingForums {
  private final AuditedWork audited;

  @Activate
  public ForumsInTime(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<ForumView>> forums(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_FORUMS, tenant, actor, work -> Outcome.done(new Roster(work).all()));
  }

  @Override
  public Outcome<ForumChange> change(Tenant tenant, Actor actor, NewChange change) {
    return audited.run(
        UseCase.CHANGE_FORUM,
        tenant,
        actor,
        List.of(change.id()),
        work ->
            Arrangement.of(work, change)
                .map(
                    allowed -> {
                      work.stores().forums().add(allowed);
                      new Succession(work).take(allowed);
                      return allowed;
                    }));
  }

  @Override
  public Outcome<WayOfWorking> wayOfWorking(Tenant tenant, Actor actor) {
    return audited.count(UseCase.SHOW_WAY_OF_WORKING, tenant, actor, Work::way);
  }
}
