package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.TenantKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ages in each open tenant, once an hour, so that a day has hardly begun in Copenhagen
 * when its tasks are there. After days of standing still it catches up with all of them.
 */
@Component(service = HourlyWork.class)
public final class AgeClock implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(AgeClock.class);
  private static final long FIRST_AFTER_MINUTES = 2;

  private final AgesFollowed ages;
  private final TenantDirectory directory;

  @Activate
  public AgeClock(@Reference AgesFollowed ages, @Reference TenantDirectory directory) {
    this.ages = ages;
    this.directory = directory;
  }

  @Override
  public String name() {
    return "ages";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey tenant) {
    Outcome<Integer> raised = ages.follow(directory.open(tenant));
    if (raised instanceof Outcome.Done<Integer> done && done.value() > 0) {
      LOG.info("{}: {} tasks of birthdays and transitions raised", tenant, done.value());
    } else if (raised instanceof Outcome.Refused<Integer> refused) {
      LOG.error("{}: ages not followed: {}", tenant, refused.refusal().code());
    }
  }
}
