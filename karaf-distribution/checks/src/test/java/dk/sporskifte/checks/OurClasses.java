package dk.sporskifte.checks;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Not those of libraries that a bundle packs. */
public final class OurClasses implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return location.contains("!/dk/sporskifte/");
  }
}
