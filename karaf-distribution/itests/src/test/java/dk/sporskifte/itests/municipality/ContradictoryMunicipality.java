package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;
import java.util.List;

/** Its programme is taken up in a forum that it does not have. */
public class ContradictoryMunicipality implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return new Koge().wayOfWorking().toBuilder().name("Contradictory").forums(List.of()).build();
  }
}
