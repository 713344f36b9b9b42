package dk.sporskifte.rest.health;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.port.TenantStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an operator is told: of tenants and feeds, never of people.
 *
 * @param reasons why it is not ready; empty when it is
 * @param others bundles refused, configurations nobody can use
 */
record Readiness(
    boolean ready,
    List<String> reasons,
    List<Part> database,
    List<TenantPart> tenants,
    List<Part> feeds,
    List<Part> others) {
  private static final String DATABASE = "database";
  private static final String FEED = "feed";

  /**
   * @param missing services that are not there
   */
  static Readiness of(List<String> missing, List<Health> parts, List<TenantStatus> tenants) {
    List<String> reasons = new ArrayList<>(missing);
    List<Health> databases = of(DATABASE, parts);
    if (databases.isEmpty()) {
      reasons.add("nothing is known of the database");
    }
    databases.stream()
        .filter(d -> !d.up())
        .forEach(d -> reasons.add("database " + d.name() + ": " + d.reason()));
    parts.stream()
        .filter(p -> !p.settled() && !p.kind().equals(DATABASE))
        .forEach(p -> reasons.add(p.kind() + " " + p.name() + " is on its way: " + p.reason()));
    tenants.stream()
        .filter(t -> !settled(t))
        .forEach(t -> reasons.add("tenant " + t.key() + " is on its way: " + t.reason()));
    return new Readiness(
        reasons.isEmpty(),
        List.copyOf(reasons),
        shown(databases),
        tenants.stream().map(TenantPart::of).toList(),
        shown(of(FEED, parts)),
        shown(
            parts.stream()
                .filter(p -> !p.kind().equals(DATABASE) && !p.kind().equals(FEED))
                .toList()));
  }

  /** Open, or closed for a stated reason. */
  private static boolean settled(TenantStatus tenant) {
    return switch (tenant.state()) {
      case OPENING -> false;
      case OPEN -> true;
      case CLOSED -> !tenant.reason().isBlank();
    };
  }

  private static List<Health> of(String kind, List<Health> parts) {
    return parts.stream().filter(p -> p.kind().equals(kind)).toList();
  }

  private static List<Part> shown(List<Health> parts) {
    return parts.stream().map(Part::of).toList();
  }

  /** One part of the platform. */
  record Part(String kind, String name, boolean up, String reason) {
    private static Part of(Health health) {
      return new Part(health.kind(), health.name(), health.up(), health.reason());
    }
  }

  /** One tenant. */
  record TenantPart(
      String key, String name, TenantStatus.State state, String reason, Optional<String> model) {
    private static TenantPart of(TenantStatus tenant) {
      return new TenantPart(
          tenant.key().value(), tenant.name(), tenant.state(), tenant.reason(), tenant.model());
    }
  }
}
