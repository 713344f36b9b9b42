package dk.sporskifte.browser.models;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.helsingor.Helsingor;
import java.util.List;

/** Its programmes are taken up in forums that it does not have. */
public final class HelsingorWrong implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return new Helsingor().wayOfWorking().toBuilder().version("3").forums(List.of()).build();
  }
}
