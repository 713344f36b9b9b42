package dk.sporskifte.itests.municipality;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;
import java.util.List;

/** Its programme is taken up in a forum that it does not have. */
public class ContradictoryMunicipality implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    WayOfWorking koge = new Koge().wayOfWorking();
    return new WayOfWorking(
        new MunicipalityCode("259"),
        "Contradictory",
        "1",
        koge.programmes(),
        List.of(),
        koge.intake(),
        List.of(),
        List.of(),
        List.of(),
        koge.plan(),
        koge.closingReasons(),
        List.of());
  }
}
