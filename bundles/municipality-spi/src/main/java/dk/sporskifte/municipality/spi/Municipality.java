package dk.sporskifte.municipality.spi;

import org.osgi.annotation.versioning.ConsumerType;

/** A municipality's own way of doing SSP work. Each tenant bundle publishes exactly one. */
@ConsumerType
public interface Municipality {
  /** Always the same; contradictions throw, and that municipality alone does not open. */
  WayOfWorking wayOfWorking();
}
