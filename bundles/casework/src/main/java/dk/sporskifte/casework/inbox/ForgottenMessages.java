package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Forgetting;
import dk.sporskifte.casework.work.HourlyRound;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes messages as they were sent some days after their triage, once an hour in each open
 * tenant. Any number of nodes may do it; the audit trail keeps how many there were.
 */
@Component(
    service = ForgottenMessages.class,
    immediate = true,
    configurationPid = KeepingMessages.PID)
public final class ForgottenMessages {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenMessages.class);
  private static final long FIRST_AFTER_MINUTES = 3;

  private final Duration kept;
  private final Forgetting forgetting;
  private final Clock clock;
  private final HourlyRound round;

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
    this.round =
        new HourlyRound(
            LOG,
            "forgotten-messages",
            "old messages are removed later",
            "old messages could not be removed",
            directory,
            this::forget);
    round.begin(FIRST_AFTER_MINUTES);
  }

  @Deactivate
  void stop() {
    round.stop();
  }

  void forget() {
    round.go();
  }

  private void forget(TenantKey tenant) {
    Instant before = clock.instant().minus(kept);
    forgetting.in(
        tenant,
        UseCase.FORGET_MESSAGES,
        "Slette meddelelser fra partnere, som de blev sendt: ",
        stores -> stores.inbox().settled(before),
        stores -> stores.inbox().forget(before));
  }
}
