package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills one tenant, if it is empty or was filled halfway. */
final class Filling {
  private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final TenantDirectory directory;
  private final TenantDatabases databases;
  private final UseCases useCases;
  private final UserFile users;
  private final Clock clock;

  Filling(
      TenantDirectory directory,
      TenantDatabases databases,
      UseCases useCases,
      UserFile users,
      Clock clock) {
    this.directory = directory;
    this.databases = databases;
    this.useCases = useCases;
    this.users = users;
    this.clock = clock;
  }

  /** False while another node does it. */
  boolean fill(TenantKey key) throws SQLException {
    Tenant tenant = directory.open(key);
    try (Marker marker = new Marker(databases.dataSource(key).getConnection())) {
      if (!marker.take()) {
        return false;
      }
      boolean resumed = marker.state().isPresent();
      if (!resumed && isEmpty(tenant)) {
        marker.begin(LocalDate.ofInstant(clock.instant(), COPENHAGEN));
      }
      var state = marker.state();
      if (state.isPresent() && !state.get().complete()) {
        fill(tenant, state.get().begun(), resumed);
        marker.complete();
      }
      return true;
    }
  }

  private boolean isEmpty(Tenant tenant) {
    return useCases.users().users(tenant, SystemActor.OPERATOR).orThrow().isEmpty();
  }

  private void fill(Tenant tenant, LocalDate begun, boolean resumed) {
    LOG.info("Tenant {} {} example data", tenant, resumed ? "goes on with its" : "begins its");
    long start = System.nanoTime();
    ExampleIds ids = new ExampleIds(tenant.key(), begun);
    Staff staff = Staff.of(tenant.wayOfWorking(), new Hiring(ids));
    Office office = new Office(tenant, useCases, staff, ids, begun, resumed);
    new Engaging(office, users.passwords(tenant.key().value(), staff.all())).all();
    LOG.info("Tenant {} has {} example users", tenant, staff.all().size());
    new Colleagues(office).all();
    new Street(office).all();
    Year year = new Year(office);
    year.live();
    LOG.info(
        "Tenant {} has {} example cases after {} ms",
        tenant,
        year.cases(),
        (System.nanoTime() - start) / 1_000_000);
  }
}
