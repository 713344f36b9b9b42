package dk.sporskifte.store.jpa;

import dk.sporskifte.casework.api.port.Leases;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.store.jpa.columns.InstantColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * One row a lease, changed by one statement: of two nodes at once the second one waits and loses.
 */
@Component
public final class JdbcLeases implements Leases {
  private static final String TAKE =
      "insert into poller_lease as l (name, holder, token, held_until) values (?, ?, 1, ?)"
          + " on conflict (name) do update set holder = excluded.holder, token = l.token + 1,"
          + " held_until = excluded.held_until where l.held_until <= ? returning token";

  private static final String KEEP =
      "update poller_lease set held_until = ? where name = ? and holder = ? and token = ?";

  private final TenantDatabases databases;

  @Activate
  public JdbcLeases(@Reference TenantDatabases databases) {
    this.databases = databases;
  }

  @Override
  public Optional<Lease> take(
      TenantKey tenant, String name, UUID holder, Instant now, Duration time) {
    try (Connection connection = databases.dataSource(tenant).getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setString(1, name);
      take.setObject(2, holder);
      take.setTimestamp(3, InstantColumn.of(now.plus(time)));
      take.setTimestamp(4, InstantColumn.of(now));
      try (ResultSet taken = take.executeQuery()) {
        return taken.next()
            ? Optional.of(new Lease(name, holder, taken.getLong("token")))
            : Optional.empty();
      }
    } catch (SQLException failure) {
      throw SqlFailure.withoutPersonalData(new IllegalStateException(failure));
    }
  }

  @Override
  public boolean keep(TenantKey tenant, Lease lease, Instant now, Duration time) {
    try (Connection connection = databases.dataSource(tenant).getConnection();
        PreparedStatement keep = connection.prepareStatement(KEEP)) {
      keep.setTimestamp(1, InstantColumn.of(now.plus(time)));
      keep.setString(2, lease.name());
      keep.setObject(3, lease.holder());
      keep.setLong(4, lease.token());
      return keep.executeUpdate() == 1;
    } catch (SQLException failure) {
      throw SqlFailure.withoutPersonalData(new IllegalStateException(failure));
    }
  }
}
