package dk.sporskifte.tenancy.schema;

import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Objects;

/** What one tenant's schema and roles are called in the database. */
public record TenantRoles(TenantKey tenant) {
  public TenantRoles {
    Objects.requireNonNull(tenant);
    if (ReservedKeys.contains(tenant.value())) {
      throw new IllegalArgumentException("no tenant can have the reserved key " + tenant);
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

  List<String> names() {
    return List.of(owner(), app(), guard());
  }
}
