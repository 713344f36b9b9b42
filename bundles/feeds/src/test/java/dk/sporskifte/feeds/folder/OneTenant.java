package dk.sporskifte.feeds.folder;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Korsbæk, open or closed as the test wants it. */
final class OneTenant implements TenantDirectory {
  static final TenantKey KORSBAEK = new TenantKey("korsbaek");

  private final WayOfWorking wayOfWorking = WaysOfWorking.small();
  volatile boolean open = true;

  @Override
  public Tenant open(TenantKey tenant) {
    if (!tenant.equals(KORSBAEK)) {
      throw new UnknownTenantException(tenant.value());
    }
    if (!open) {
      throw new TenantClosedException("closed by the test", Duration.ofSeconds(1));
    }
    return new Tenant(tenant, "Korsbæk", wayOfWorking);
  }

  @Override
  public Optional<TenantStatus> status(TenantKey tenant) {
    return all().stream().filter(status -> status.key().equals(tenant)).findFirst();
  }

  @Override
  public List<TenantStatus> all() {
    return List.of(
        new TenantStatus(
            KORSBAEK,
            "Korsbæk",
            Optional.of(wayOfWorking.code()),
            open ? TenantStatus.State.OPEN : TenantStatus.State.CLOSED,
            open ? "" : "closed by the test",
            Optional.empty()));
  }
}
