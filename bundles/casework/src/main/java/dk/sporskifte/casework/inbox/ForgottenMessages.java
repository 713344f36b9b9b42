package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Forgetting;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Removes messages as they were sent some days after their triage, and earlier the records that
 * there is no ground to keep, once an hour in each open tenant. Any number of nodes may do it; the
 * audit trail keeps how many there were.
 */
@Component(service = HourlyWork.class, configurationPid = KeepingMessages.PID)
public final class ForgottenMessages implements HourlyWork {
  private static final long FIRST_AFTER_MINUTES = 3;

  private final Duration kept;
  private final Duration keptWithoutGround;
  private final Forgetting forgetting;
  private final Clock clock;

  @Activate
  public ForgottenMessages(
      KeepingMessages rules,
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    this.kept = days("rawDays", rules.rawDays());
    this.keptWithoutGround = days("groundlessDays", rules.groundlessDays());
    this.forgetting = new Forgetting(transactions, directory, audited);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "old messages";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey tenant) {
    Instant before = clock.instant().minus(kept);
    forgetting.in(
        tenant,
        UseCase.FORGET_MESSAGES,
        "Slette meddelelser fra partnere, som de blev sendt: ",
        stores -> stores.inbox().settled(before),
        stores -> stores.inbox().forget(before));
    Instant cameBefore = clock.instant().minus(keptWithoutGround);
    forgetting.in(
        tenant,
        UseCase.FORGET_MESSAGES,
        "Slette linjer fra partnere, som kommunen ikke har grundlag for at have: ",
        stores -> stores.inbox().groundless(cameBefore),
        stores -> stores.inbox().forgetGroundless(cameBefore));
  }

  private static Duration days(String key, int days) {
    if (days < 0) {
      throw new IllegalArgumentException(key + " counts days, and cannot be " + days);
    }
    return Duration.ofDays(days);
  }
}
