package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The SQL behind {@link TenantSchema}, within the transaction of an administrator. Neither this nor
 * the migrations wait for the disk: whatever the application commits later waits for all before it.
 */
final class Statements {
  private final Connection admin;
  private final TenantRoles roles;

  Statements(Connection admin, TenantRoles roles) {
    this.admin = admin;
    this.roles = roles;
  }

  /** Until the end of the transaction no other node prepares a tenant. */
  void lock() throws SQLException {
    execute("set local synchronous_commit = off");
    execute("select pg_advisory_xact_lock(hashtext('sporskifte tenants'))");
  }

  /**
   * The application's statements are written so that one plan is good for any values; with row
   * security in it, making another plan costs more than carrying most of them out.
   */
  void roles() throws SQLException {
    create(roles.owner(), "login");
    create(roles.app(), "login");
    create(roles.guard(), "nologin");
    execute(
        """
        grant {guard} to {owner};
        alter role {owner} set search_path = {schema};
        alter role {owner} set synchronous_commit = off;
        alter role {app} set search_path = {schema};
        alter role {app} set statement_timeout = '60s';
        alter role {app} set idle_in_transaction_session_timeout = '60s';
        alter role {app} set plan_cache_mode = force_generic_plan;
        """);
  }

  /** Only a member of a role may act for it; the administrator does not stay one. */
  void schema(String comment) throws SQLException {
    execute(
        """
        grant {owner}, {guard} to current_user;
        create schema if not exists {schema} authorization {owner};
        set local role {owner};
        revoke all on schema {schema} from public;
        grant usage on schema {schema} to {app}, {guard};
        comment on schema {schema} is '{comment}';
        reset role;
        comment on role {owner} is '{comment}';
        comment on role {app} is '{comment}';
        comment on role {guard} is '{comment}';
        alter default privileges for role {owner}, {guard}
          revoke execute on functions from public;
        revoke {owner}, {guard} from current_user;
        """
            .replace("{comment}", comment));
  }

  /** Temporary tables could hide a schema's own. */
  void database() throws SQLException {
    execute(
        """
        do $$
        begin
          if pg_has_role((select datdba from pg_database where datname = current_database()), 'usage')
          then
            execute format('revoke temporary on database %I from public', current_database());
          end if;
        end
        $$
        """);
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

  private void execute(String sql) throws SQLException {
    try (Statement statement = admin.createStatement()) {
      statement.execute(
          sql.replace("{schema}", quoted(roles.schema()))
              .replace("{owner}", quoted(roles.owner()))
              .replace("{app}", quoted(roles.app()))
              .replace("{guard}", quoted(roles.guard())));
    }
  }

  /** Nothing in a tenant's key could end the quotes. */
  private static String quoted(String identifier) {
    return '"' + identifier + '"';
  }
}
