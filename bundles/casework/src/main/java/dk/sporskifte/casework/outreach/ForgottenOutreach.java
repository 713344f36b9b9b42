package dk.sporskifte.casework.outreach;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Forgetting;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Removes outreach contacts on their day, once an hour in each open tenant. Any number of nodes may
 * do it; the audit trail keeps how many there were.
 */
@Component(service = HourlyWork.class)
public final class ForgottenOutreach implements HourlyWork {
  private final Forgetting forgetting;
  private final Clock clock;

  @Activate
  public ForgottenOutreach(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    this.forgetting = new Forgetting(transactions, directory, audited);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgotten outreach";
  }

  @Override
  public long firstAfter() {
    return 2;
  }

  @Override
  public void in(TenantKey tenant) {
    LocalDate today = Copenhagen.dayOf(clock.instant());
    forgetting.in(
        tenant,
        UseCase.FORGET_OUTREACH,
        "Slette opsøgende kontakter, hvis tid er gået: ",
        stores -> stores.outreach().due(today),
        stores -> stores.outreach().forget(today));
  }
}
