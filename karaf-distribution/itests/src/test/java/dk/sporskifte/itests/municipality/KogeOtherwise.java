package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;

/** Køge's own way of working under another version, so that a change can be seen. */
public class KogeOtherwise implements Municipality {
  public static final String VERSION = "2-otherwise";

  @Override
  public WayOfWorking wayOfWorking() {
    return new Koge().wayOfWorking().toBuilder().version(VERSION).build();
  }
}
