package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;

class KobenhavnContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new Kobenhavn();
  }
}
