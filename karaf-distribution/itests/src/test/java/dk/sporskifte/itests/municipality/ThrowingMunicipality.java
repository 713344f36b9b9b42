package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;

/** Fails when it is asked. */
public class ThrowingMunicipality implements Municipality {
  public static final String MESSAGE = "this municipality does not know how it works";

  @Override
  public WayOfWorking wayOfWorking() {
    throw new IllegalStateException(MESSAGE);
  }
}
