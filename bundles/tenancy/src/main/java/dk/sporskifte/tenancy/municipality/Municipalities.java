package dk.sporskifte.tenancy.municipality;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;

/** The ways of working in force. */
public interface Municipalities {
  Optional<WayOfWorking> of(MunicipalityCode code);

  /** The one whose way of working is in force. */
  Optional<Bundle> bundle(MunicipalityCode code);

  List<Refused> refused();

  /** Called with the code whose way of working came, went or is another. */
  void listen(Consumer<MunicipalityCode> listener);

  void unlisten(Consumer<MunicipalityCode> listener);

  /**
   * A bundle whose municipality is not used.
   *
   * @param code absent where it could not even say
   */
  record Refused(String bundle, Optional<MunicipalityCode> code, String reason) {}
}
