package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PublishingFigures;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the report of each half-year that is over, once. Any number of nodes may do it: the
 * second finds that the period is there.
 */
@Component(service = HourlyWork.class)
public final class ReportsPublished implements HourlyWork {
  private static final Logger LOG = LoggerFactory.getLogger(ReportsPublished.class);

  /** Later than example data takes to be made, which publishes by itself what it has made. */
  private static final long FIRST_AFTER_MINUTES = 10;

  private final PublishingFigures figures;
  private final Transactions transactions;
  private final TenantDirectory directory;
  private final Clock clock;

  @Activate
  public ReportsPublished(
      @Reference PublishingFigures figures,
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference Clock clock) {
    this.figures = figures;
    this.transactions = transactions;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "figures of half-years";
  }

  @Override
  public long firstAfter() {
    return FIRST_AFTER_MINUTES;
  }

  @Override
  public void in(TenantKey tenant) {
    LocalDate today = Copenhagen.dayOf(clock.instant());
    boolean due =
        transactions
            .in(
                tenant,
                SystemActor.CLOCK,
                stores ->
                    Outcome.done(
                        !Due.of(stores.figures(), today, stores.figures().published()).isEmpty()))
            .orThrow();
    if (due) {
      List<String> published = figures.publish(directory.open(tenant), SystemActor.CLOCK).orThrow();
      LOG.info("{}: figures of {} are published", tenant, published);
    }
  }
}
