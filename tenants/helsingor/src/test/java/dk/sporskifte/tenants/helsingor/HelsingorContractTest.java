package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;

class HelsingorContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new Helsingor();
  }
}
