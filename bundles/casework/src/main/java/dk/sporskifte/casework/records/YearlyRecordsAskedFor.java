package dk.sporskifte.casework.records;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks whoever answers for it for the record of the year, from the first of January until it is
 * adopted (KBH-23). Past its day the task is overdue, and shown so.
 */
@Component(service = HourlyWork.class)
public final class YearlyRecordsAskedFor implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(YearlyRecordsAskedFor.class);
  private static final long FIRST_AFTER_MINUTES = 3;

  private final AuditedWork audited;
  private final TenantDirectory directory;

  @Activate
  public YearlyRecordsAskedFor(
      @Reference AuditedWork audited, @Reference TenantDirectory directory) {
    this.audited = audited;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "yearly records";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey key) {
    Tenant tenant = directory.open(key);
    if (tenant.wayOfWorking().templates().stream().anyMatch(t -> t.yearly().isPresent())) {
      long asked = ask(tenant).orThrow();
      if (asked > 0) {
        LOG.info("{}: {} yearly records asked for", key, asked);
      }
    }
  }

  /** How many were. */
  Outcome<Long> ask(Tenant tenant) {
    return audited.run(
        UseCase.ASK_FOR_YEARLY_RECORDS, tenant, SystemActor.CLOCK, work -> Outcome.done(ask(work)));
  }

  private static long ask(Work work) {
    Set<String> asked = Yearly.open(work).map(Task::text).collect(Collectors.toSet());
    return Yearly.all(work).filter(yearly -> yearly.ask(asked)).count();
  }
}
