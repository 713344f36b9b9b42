package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;

class GladsaxeContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new Gladsaxe();
  }
}
