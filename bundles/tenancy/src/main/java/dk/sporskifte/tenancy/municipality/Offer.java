package dk.sporskifte.tenancy.municipality;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one bundle offers.
 *
 * @param service id of its service
 * @param bundle symbolic name, which outlives an update
 * @param problem why nothing can be made of it; empty when the way of working is there
 */
record Offer(long service, String bundle, Optional<WayOfWorking> way, String problem) {
  /** Whatever a municipality throws concerns itself alone. */
  static Offer of(long service, String bundle, Supplier<Municipality> municipality) {
    try {
      WayOfWorking way = municipality.get().wayOfWorking();
      way.rulebook();
      return new Offer(service, bundle, Optional.of(way), "");
    } catch (RuntimeException | Error e) {
      return new Offer(service, bundle, Optional.empty(), Contradiction.of(e));
    }
  }

  Optional<MunicipalityCode> code() {
    return way.map(WayOfWorking::code);
  }

  boolean offers(MunicipalityCode code) {
    return code().filter(code::equals).isPresent();
  }
}
