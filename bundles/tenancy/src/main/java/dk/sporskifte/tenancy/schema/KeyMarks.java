package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the database remembers of whom a tenant's schema and roles belong to: a mark of the key its
 * data is encrypted with, as comment on each of them. Roles belong to the whole server, so that
 * theirs keep two installations in databases of one server apart, and ours from anybody else's.
 *
 * @param schema the comment on the schema; blank where it has none, absent where there is no schema
 * @param roles the comments on those of the tenant's roles that are there; blank where there is
 *     none
 */
public record KeyMarks(Optional<String> schema, Map<String, String> roles) {
  /** An operator's comment: whoever needs it may have it. */
  public static final String FREE = "Sporskifte";

  private static final String PREFIX = FREE + " key ";

  private static final String SCHEMA =
      """
      select nspname, coalesce(obj_description(oid, 'pg_namespace'), '')
      from pg_namespace where nspname = any (?)
      """;
  private static final String ROLES =
      """
      select rolname, coalesce(shobj_description(oid, 'pg_authid'), '')
      from pg_roles where rolname = any (?)
      """;

  public KeyMarks {
    roles = Map.copyOf(roles);
  }

  static KeyMarks of(Connection admin, TenantRoles roles) throws SQLException {
    return new KeyMarks(
        comments(admin, SCHEMA, List.of(roles.schema())).values().stream().findFirst(),
        comments(admin, ROLES, roles.names()));
  }

  static String comment(String mark) {
    return PREFIX + mark;
  }

  /** Whether data lies there that some key of ours has encrypted. */
  public boolean encrypted() {
    return schema.filter(comment -> comment.startsWith(PREFIX)).isPresent();
  }

  /** Whether the schema is still to be made, free, or marked so. */
  public boolean schemaFits(Optional<String> mark) {
    return schema.map(comment -> fits(comment, mark)).orElse(true);
  }

  /** The first of the roles that is there, is not free, and is not marked so. */
  public Optional<String> strangeRole(Optional<String> mark) {
    return roles.entrySet().stream()
        .filter(role -> !fits(role.getValue(), mark))
        .map(Map.Entry::getKey)
        .min(String::compareTo);
  }

  private static boolean fits(String comment, Optional<String> mark) {
    return comment.equals(FREE) || mark.filter(m -> comment.equals(comment(m))).isPresent();
  }

  private static Map<String, String> comments(Connection admin, String query, List<String> names)
      throws SQLException {
    Map<String, String> comments = new TreeMap<>();
    try (PreparedStatement find = admin.prepareStatement(query)) {
      find.setArray(1, admin.createArrayOf("name", names.toArray()));
      try (ResultSet row = find.executeQuery()) {
        while (row.next()) {
          comments.put(row.getString(1), row.getString(2));
        }
      }
    }
    return comments;
  }
}
