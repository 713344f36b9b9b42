package dk.sporskifte.tenancy.schema;

import dk.sporskifte.model.TenantKey;
import java.util.Objects;

/** What one tenant's schema and roles are called in the database. */
public record TenantRoles(TenantKey tenant) {
  public TenantRoles {
    Objects.requireNonNull(tenant);
    if (tenant.value().startsWith("pg_") || tenant.value().equals("pg")) {
      throw new IllegalArgumentException("PostgreSQL reserves names that begin with pg_");
    }
  }

  public String schema() {
    return tenant.value();
  }

  /** Owns the schema and runs the migrations. */
  public String owner() {
    return tenant.value() + "_owner";
  }

  /** The application: reads and writes rows, alters nothing. */
  public String app() {
    return tenant.value() + "_app";
  }

  /** Owns the functions that may look past row level security; nobody logs in as it. */
  public String guard() {
    return tenant.value() + "_guard";
  }
}
