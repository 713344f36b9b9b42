package dk.sporskifte.casework.groups;

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
 * Removes ties in groups on their day, once an hour in each open tenant; from that day on nobody
 * sees them, removed or not. The audit trail keeps how many there were.
 */
@Component(service = HourlyWork.class)
public final class ForgottenTies implements HourlyWork {
  private final Forgetting forgetting;
  private final Clock clock;

  @Activate
  public ForgottenTies(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    this.forgetting = new Forgetting(transactions, directory, audited);
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forgotten ties";
  }

  @Override
  public long firstAfter() {
    return 4;
  }

  @Override
  public void in(TenantKey tenant) {
    LocalDate today = Copenhagen.dayOf(clock.instant());
    forgetting.in(
        tenant,
        UseCase.FORGET_TIES,
        "Slette tilknytninger i grupper, hvis tid er gået: ",
        stores -> stores.groups().due(today),
        stores -> stores.groups().forget(today));
  }
}
