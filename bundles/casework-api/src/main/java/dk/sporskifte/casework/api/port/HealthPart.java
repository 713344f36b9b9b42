package dk.sporskifte.casework.api.port;

import java.util.List;

/** Something whose state readiness reports. */
public interface HealthPart {
  List<Health> health();

  /**
   * @param kind {@code database}, {@code feed}, {@code municipality} (a bundle that was refused),
   *     {@code configuration} (a file that cannot be used), {@code disk} or {@code example-data}
   * @param settled false while it is still on its way, so that the platform is not ready
   * @param reason for operators; no personal data
   */
  record Health(String kind, String name, boolean up, boolean settled, String reason) {}
}
