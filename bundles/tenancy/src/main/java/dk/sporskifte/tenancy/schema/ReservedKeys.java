package dk.sporskifte.tenancy.schema;

import java.util.Set;

/** Keys that have the form of one and can be no tenant's, as a schema is named after each. */
public final class ReservedKeys {
  private static final Set<String> POSTGRESQLS = Set.of("public", "information_schema", "pg");
  private static final Set<String> OURS = Set.of("platform");

  private ReservedKeys() {}

  public static boolean contains(String key) {
    return POSTGRESQLS.contains(key) || OURS.contains(key) || key.startsWith("pg_");
  }
}
