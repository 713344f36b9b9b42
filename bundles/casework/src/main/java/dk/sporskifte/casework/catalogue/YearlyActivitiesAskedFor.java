package dk.sporskifte.casework.catalogue;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds the leader each year of the activities that have no day yet (HAL-41, HAL-42). */
@Component(service = HourlyWork.class)
public final class YearlyActivitiesAskedFor implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(YearlyActivitiesAskedFor.class);
  private static final long FIRST_AFTER_MINUTES = 3;

  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public YearlyActivitiesAskedFor(
      @Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "yearly activities";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey key) {
    Tenant tenant = directory.open(key);
    if (tenant.wayOfWorking().staircase().catalogue().stream()
        .anyMatch(e -> e.yearly().isPresent())) {
      long asked = ask(tenant).orThrow();
      if (asked > 0) {
        LOG.info("{}: {} yearly activities asked for", key, asked);
      }
    }
  }

  /** How many were. */
  Outcome<Long> ask(Tenant tenant) {
    return audited.run(
        UseCase.ASK_FOR_YEARLY_ACTIVITIES,
        tenant,
        SystemActor.CLOCK,
        work -> Outcome.done(ask(work)));
  }

  private static long ask(Work work) {
    List<Task> open = YearlyActivity.open(work);
    return YearlyActivity.all(work).stream().filter(activity -> activity.lookAt(open)).count();
  }
}
