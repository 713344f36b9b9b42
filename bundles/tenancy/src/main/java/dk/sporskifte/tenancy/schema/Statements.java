package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQL behind {@link TenantSchema}, within the transaction of an administrator. */
final class Statements {
  private final Connection admin;
  private final TenantRoles roles;
  private final String schema;
  private final String owner;
  private final String app;
  private final String guard;

  Statements(Connection admin, TenantRoles roles) throws SQLException {
    this.admin = admin;
    this.roles = roles;
    schema = quoted(roles.schema());
    owner = quoted(roles.owner());
    app = quoted(roles.app());
    guard = quoted(roles.guard());
  }

  /** Until the end of the transaction no other node prepares a tenant. */
  void lock() throws SQLException {
    execute("select pg_advisory_xact_lock(hashtext('sporskifte tenants'))");
  }

  void roles() throws SQLException {
    create(roles.owner(), "login");
    create(roles.app(), "login");
    create(roles.guard(), "nologin");
    execute("grant " + guard + " to " + owner);
    execute("alter role " + owner + " set search_path = " + schema);
    execute("alter role " + app + " set search_path = " + schema);
  }

  /** Only a member of a role may create a schema for it; the administrator stays none. */
  void schema() throws SQLException {
    execute("grant " + owner + ", " + guard + " to current_user");
    execute("create schema if not exists " + schema + " authorization " + owner);
    execute("set local role " + owner);
    execute("revoke all on schema " + schema + " from public");
    execute("grant usage on schema " + schema + " to " + app + ", " + guard);
    execute("reset role");
    execute(
        "alter default privileges for role "
            + owner
            + ", "
            + guard
            + " revoke execute on functions from public");
    execute("revoke " + owner + ", " + guard + " from current_user");
  }

  /** Temporary tables could hide a schema's own; a role of no tenant has no business here. */
  void database() throws SQLException {
    String database = quoted(text("select current_database()"));
    if (is(
        "select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()")) {
      execute("revoke all on database " + database + " from public");
      execute("grant connect on database " + database + " to " + owner + ", " + app);
    }
  }

  private void create(String role, String login) throws SQLException {
    try (PreparedStatement find =
        admin.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      find.setString(1, role);
      try (ResultSet found = find.executeQuery()) {
        if (!found.next()) {
          execute("create role " + quoted(role) + " " + login);
        }
      }
    }
  }

  private boolean is(String query) throws SQLException {
    return text(query).equals("t");
  }

  private String text(String query) throws SQLException {
    try (Statement statement = admin.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      statement.execute(sql);
    }
  }

  private String quoted(String identifier) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      return statement.enquoteIdentifier(identifier, true);
    }
  }
}
