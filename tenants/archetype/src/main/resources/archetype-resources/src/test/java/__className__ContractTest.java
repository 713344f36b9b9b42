package ${package};

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;

/** What every municipality keeps: quotes, ids, ages, rules that answer whatever the facts. */
class ${className}ContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new ${className}();
  }
}
