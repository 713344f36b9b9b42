package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.tenancy.database.ServerState;
import dk.sporskifte.tenancy.municipality.Municipalities;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The database, and what of municipalities and configurations could not be used. */
@Component
public final class TenancyHealth implements HealthPart {
  private final Tenants tenants;
  private final Municipalities municipalities;

  @Activate
  public TenancyHealth(@Reference Tenants tenants, @Reference Municipalities municipalities) {
    this.tenants = tenants;
    this.municipalities = municipalities;
  }

  @Override
  public List<Health> health() {
    return Stream.of(Stream.of(database()), bundles(), configurations())
        .flatMap(part -> part)
        .toList();
  }

  private Health database() {
    ServerState state = tenants.database();
    boolean up = state instanceof ServerState.Usable;
    boolean settled = up || state instanceof ServerState.Unusable;
    return new Health("database", "postgresql", up, settled, state.reason());
  }

  private Stream<Health> bundles() {
    return municipalities.refused().stream()
        .map(r -> new Health("municipality", r.bundle(), false, true, r.reason()));
  }

  private Stream<Health> configurations() {
    return tenants.withoutKey().stream()
        .map(s -> new Health("configuration", s.source(), false, true, s.problem()));
  }
}
