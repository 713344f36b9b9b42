package dk.sporskifte.tenancy.database;

import dk.sporskifte.casework.api.port.DatabaseServer;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Asks a server for what the platform needs of it. */
final class ServerCheck {
  private static final int OLDEST = 150_000;
  private static final String FACTS =
      """
      select current_setting('server_version_num')::int as version,
             current_setting('server_version') as version_name,
             current_setting('max_connections')::int as max_connections,
             pg_is_in_recovery() as standby,
             current_setting('server_encoding') = 'UTF8' and lower('ÆØÅ') = 'æøå' as danish,
             (select rolsuper or rolcreaterole from pg_roles where rolname = current_user)
               as creates_roles,
             has_database_privilege(current_database(), 'create') as creates_schemas
      """;

  /** Wrong password, no such role, no such database, no right to connect. */
  private static final Set<String> REFUSED = Set.of("28P01", "28000", "3D000", "42501");

  private static final String TOO_MANY_CONNECTIONS = "53300";

  private ServerCheck() {}

  /**
   * @param before what was found last: a server without a free connection is still that
   */
  static ServerState of(DatabaseServer server, ServerState before) {
    try (Connection connection = PgDataSources.admin(server).getConnection();
        Statement statement = connection.createStatement();
        ResultSet facts = statement.executeQuery(FACTS)) {
      facts.next();
      return judged(server, facts);
    } catch (UncheckedIOException e) {
      return new ServerState.Unusable(e.getMessage());
    } catch (IllegalArgumentException e) {
      return new ServerState.Unusable("the url of the database is not one of PostgreSQL's driver");
    } catch (SQLException e) {
      if (REFUSED.contains(e.getSQLState())) {
        return new ServerState.Unusable("the database refuses " + named(server) + said(e));
      }
      boolean crowded = TOO_MANY_CONNECTIONS.equals(e.getSQLState());
      return crowded && before instanceof ServerState.Usable
          ? before
          : new ServerState.Away("the database does not answer" + said(e));
    }
  }

  private static ServerState judged(DatabaseServer server, ResultSet facts) throws SQLException {
    if (facts.getInt("version") < OLDEST) {
      return new ServerState.Unusable(
          "the database is PostgreSQL %s; 15 or newer is needed"
              .formatted(facts.getString("version_name")));
    }
    if (facts.getBoolean("standby")) {
      return new ServerState.Unusable("the database is a standby; name the primary in the URL");
    }
    if (!facts.getBoolean("danish")) {
      return new ServerState.Unusable(
          "the database does not know that æøå are ÆØÅ, so people would not be found: create it anew with encoding 'UTF8' locale_provider icu icu_locale 'da-DK' locale 'C' template template0");
    }
    if (!facts.getBoolean("creates_roles")) {
      return new ServerState.Unusable(
          named(server) + " may not create roles: alter role ... createrole");
    }
    if (!facts.getBoolean("creates_schemas")) {
      return new ServerState.Unusable(
          named(server) + " may not create schemas: grant create on database ... to ...");
    }
    return new ServerState.Usable(server, facts.getInt("max_connections"));
  }

  private static String named(DatabaseServer server) {
    return "database user " + server.adminUser();
  }

  private static String said(SQLException e) {
    return ": " + e.getMessage().lines().findFirst().orElse("");
  }
}
