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
 * Removes messages as they were sent some days after their triage, once an hour in each open
 * tenant. Any number of nodes may do it; the audit trail keeps how many there were.
 */
@Component(service = HourlyWork.class, configurationPid = KeepingMessages.PID)
public final class ForgottenMessages implements HourlyWork {
  private static final long FIRST_AFTER_MINUTES = 3;

  private final Duration kept;
  private final Forgetting forgetting;
  private final Clock clock;

  @Activate
  public ForgottenMessages(
      KeepingMessages rules,
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    if (rules.rawDays() < 0) {
      throw new IllegalArgumentException("rawDays counts days, and cannot be " + rules.rawDays());
    }
    this.kept = Duration.ofDays(rules.rawDays());
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
  }
}
