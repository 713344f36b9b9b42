package dk.sporskifte.tenants.koge;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;

class KogeContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new Koge();
  }
}
