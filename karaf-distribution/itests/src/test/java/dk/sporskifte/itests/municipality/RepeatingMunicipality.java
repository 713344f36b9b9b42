package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;

/** Offers itself under the code that Helsingør has already. */
public class RepeatingMunicipality implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return new Koge().wayOfWorking().toBuilder().code("217").name("A second Helsingør").build();
  }
}
