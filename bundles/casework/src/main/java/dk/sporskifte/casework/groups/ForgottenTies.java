package dk.sporskifte.casework.groups;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.HourlyRound;
import dk.sporskifte.model.SystemActor;
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
 * Removes ties in groups on their day, once an hour in each open tenant; from that day on nobody
 * sees them, removed or not. The audit trail keeps how many there were.
 */
@Component(service = ForgottenTies.class, immediate = true)
public final class ForgottenTies {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenTies.class);

  private final Transactions transactions;
  private final TenantDirectory directory;
  private final AuditedWork audited;
  private final Clock clock;
  private final HourlyRound round;

  @Activate
  public ForgottenTies(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference AuditedWork audited,
      @Reference Clock clock) {
    this.transactions = transactions;
    this.directory = directory;
    this.audited = audited;
    this.clock = clock;
    this.round =
        new HourlyRound(
            LOG,
            "forgotten-ties",
            "ties are forgotten later",
            "ties could not be forgotten",
            directory,
            this::forget);
    round.begin(4);
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
    long due =
        transactions
            .in(tenant, SystemActor.CLOCK, stores -> Outcome.done(stores.groups().due(today)))
            .orThrow();
    if (due > 0) {
      audited
          .run(
              UseCase.FORGET_TIES,
              directory.open(tenant),
              SystemActor.CLOCK,
              work -> {
                long forgotten = work.stores().groups().forget(today);
                work.trace()
                    .because("Slette tilknytninger i grupper, hvis tid er gået: " + forgotten);
                return Outcome.done(forgotten);
              })
          .orThrow();
    }
  }
}
