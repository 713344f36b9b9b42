package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.TenantKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds silent parties in each open tenant, once an hour. */
@Component(service = HourlyWork.class)
public final class ReminderClock implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
  private static final long FIRST_AFTER_MINUTES = 3;

  private final RemindersToSilent reminders;
  private final TenantDirectory directory;

  @Activate
  public ReminderClock(
      @Reference RemindersToSilent reminders, @Reference TenantDirectory directory) {
    this.reminders = reminders;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey tenant) {
    Outcome<Integer> reminded = reminders.remindAhead(directory.open(tenant));
    if (reminded instanceof Outcome.Refused<Integer> refused) {
      LOG.error("{}: silent parties not reminded: {}", tenant, refused.refusal().code());
    }
  }
}
