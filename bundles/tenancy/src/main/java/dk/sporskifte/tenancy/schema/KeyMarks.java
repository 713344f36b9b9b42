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
 * whether another installation has the same tenant in another database of the server.
 *
 * @param schema empty where there is no schema, or none with a mark
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
    return schema.isPresent() || owner.isPresent();
  }

  public boolean schemaFits(String mark) {
    return schema.map(mark::equals).orElse(true);
  }

  /** A schema of one's own counts for more: after a restore the roles may be those of before. */
  public boolean rolesFit(String mark) {
    return schema.isPresent() || owner.map(mark::equals).orElse(true);
  }

  private static Optional<String> mark(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement find = connection.prepareStatement(query)) {
      find.setString(1, name);
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.ofNullable(row.getString(1))
                .filter(comment -> comment.startsWith(PREFIX))
                .map(comment -> comment.substring(PREFIX.length()))
            : Optional.empty();
      }
    }
  }
}
