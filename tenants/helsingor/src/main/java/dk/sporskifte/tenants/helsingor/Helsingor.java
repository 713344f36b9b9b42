package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Helsingør: SSP+ from 16 to 24 beside ordinary SSP, voluntary throughout. */
@Component
public final class Helsingor implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return new WayOfWorking(
        new MunicipalityCode("217"),
        "SSP+ Helsingør",
        "1",
        List.of(SspPlus.programme(), OrdinarySsp.programme()),
        List.of(SspPlusMeeting.forum(), OrdinarySsp.forum()),
        WayIn.intake(),
        Group.all(),
        Asked.all(),
        Challenges.all(),
        Plan.rules(),
        Closing.reasons(),
        Principles.all());
  }
}
