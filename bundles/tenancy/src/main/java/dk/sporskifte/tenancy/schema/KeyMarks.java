package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What the database remembers of the key a tenant's data is encrypted with: a mark, as comment on
 * the schema and on its owner. Roles belong to the whole server, so that of the owner tells, too,
 * whether another installation uses the same key on another database of the server.
 *
 * @param schema absent where there is no schema; empty where it has no mark
 * @param owner the same of the owner
 */
public record KeyMarks(Optional<String> schema, Optional<String> owner) {
  static final String PREFIX = "Sporskifte key ";

  public static KeyMarks of(DataSource admin, TenantRoles roles) throws SQLException {
    try (Connection connection = admin.getConnection()) {
      return new KeyMarks(
          mark(
              connection,
              "select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = ?",
              roles.schema()),
          mark(
              connection,
              "select shobj_description(oid, 'pg_authid') from pg_roles where rolname = ?",
              roles.owner()));
    }
  }

  /** Whether somebody's data lies there already; who removes the comments gives it up. */
  public boolean taken() {
    return !schemaIsOf("") || !rolesAreOf("");
  }

  public boolean schemaIsOf(String mark) {
    return schema.map(found -> found.isEmpty() || found.equals(mark)).orElse(true);
  }

  public boolean rolesAreOf(String mark) {
    return owner.map(found -> found.isEmpty() || found.equals(mark)).orElse(true);
  }

  private static Optional<String> mark(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(query)) {
      find.setString(1, name);
      try (ResultSet row = find.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        String comment = row.getString(1);
        boolean marked = comment != null && comment.startsWith(PREFIX);
        return Optional.of(marked ? comment.substring(PREFIX.length()) : "");
      }
    }
  }
}
