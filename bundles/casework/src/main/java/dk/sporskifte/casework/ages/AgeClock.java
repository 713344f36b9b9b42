package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.work.HourlyRound;
import dk.sporskifte.model.TenantKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ages in each open tenant, once an hour, so that a day has hardly begun in Copenhagen
 * when its tasks are there. After days of standing still it catches up with all of them.
 */
@Component(service = AgeClock.class, immediate = true)
public final class AgeClock {
  private static final Logger LOG = LoggerFactory.getLogger(AgeClock.class);
  private static final long FIRST_AFTER_MINUTES = 2;

  private final AgesFollowed ages;
  private final TenantDirectory directory;
  private final HourlyRound round;

  @Activate
  public AgeClock(@Reference AgesFollowed ages, @Reference TenantDirectory directory) {
    this.ages = ages;
    this.directory = directory;
    this.round =
        new HourlyRound(
            LOG,
            "age-clock",
            "ages are followed later",
            "ages could not be followed",
            directory,
            this::look);
    round.begin(FIRST_AFTER_MINUTES);
  }

  @Deactivate
  void stop() {
    round.stop();
  }

  void look() {
    round.go();
  }

  private void look(TenantKey tenant) {
    Outcome<Integer> raised = ages.follow(directory.open(tenant));
    if (raised instanceof Outcome.Done<Integer> done && done.value() > 0) {
      LOG.info("{}: {} tasks of birthdays and transitions raised", tenant, done.value());
    } else if (raised instanceof Outcome.Refused<Integer> refused) {
      LOG.error("{}: ages not followed: {}", tenant, refused.refusal().code());
    }
  }
}
