package dk.sporskifte.rest.server;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Helsingør and Køge are open, Halsnæs is closed, and no other is known. */
final class KnownTenants implements TenantDirectory {
  @Override
  public Tenant open(TenantKey key) {
    return switch (key.value()) {
      case "helsingor" -> new Tenant(key, "Helsingør", WaysOfWorking.whole("217", "2026.1"));
      case "koge" -> new Tenant(key, "Køge", WaysOfWorking.whole("259", "2026.1"));
      case "halsnaes" -> throw new TenantClosedException("no bundle", Duration.ofMillis(4500));
      default -> throw new UnknownTenantException("unknown " + key);
    };
  }

  @Override
  public Optional<TenantStatus> status(TenantKey tenant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<TenantStatus> all() {
    throw new UnsupportedOperationException();
  }
}
