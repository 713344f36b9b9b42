package dk.sporskifte.casework.outreach;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Forgetting;
import dk.sporskifte.casework.work.HourlyRound;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes outreach contacts on their day, once an hour in each open tenant. Any number of nodes may
 * do it; the audit trail keeps how many there were.
 */
@Component(service = ForgottenOutreach.class, immediate = true)
public final class ForgottenOutreach {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenOutreach.class);

  private final Forgetting forgetting;
  private final Clock clock;
  private final HourlyRound round;

  @Activate
  public ForgottenOutreach(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    this.forgetting = new Forgetting(transactions, directory, audited);
    this.clock = clock;
    this.round =
        new HourlyRound(
            LOG,
            "forgotten-outreach",
            "outreach is forgotten later",
            "outreach could not be forgotten",
            directory,
            this::forget);
    round.begin(2);
  }

  @Deactivate
  void stop() {
    round.stop();
  }

  void forget() {
    round.go();
  }

  private void forget(TenantKey tenant) {
    LocalDate today = Copenhagen.dayOf(clock.instant());
    forgetting.in(
        tenant,
        UseCase.FORGET_OUTREACH,
        "Slette opsøgende kontakter, hvis tid er gået: ",
        stores -> stores.outreach().due(today),
        stores -> stores.outreach().forget(today));
  }
}
