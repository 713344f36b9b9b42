package dk.sporskifte.itests.municipality;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;

/** Offers itself under the code that Helsingør has already. */
public class RepeatingMunicipality implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    WayOfWorking koge = new Koge().wayOfWorking();
    return new WayOfWorking(
        new MunicipalityCode("217"),
        "A second Helsingør",
        "1",
        koge.programmes(),
        koge.forums(),
        koge.intake(),
        koge.targetGroups(),
        koge.questions(),
        koge.challenges(),
        koge.plan(),
        koge.closingReasons(),
        koge.principles());
  }
}
