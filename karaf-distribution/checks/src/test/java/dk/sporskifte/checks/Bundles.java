package dk.sporskifte.checks;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.LocationProvider;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of every bundle that is deployed, but for those that others wrote. */
public final class Bundles implements LocationProvider {
  private static final Set<String> LEFT_OUT =
      Set.of("dk.sporskifte.testkit", "dk.sporskifte.camel", "dk.sporskifte.persistence.api");

  @Override
  public Set<Location> get(Class<?> testClass) {
    return OurBundle.all().stream()
        .filter(bundle -> !LEFT_OUT.contains(bundle.symbolicName()))
        .map(bundle -> Location.of(URI.create("jar:" + bundle.jar().toUri() + "!/")))
        .collect(Collectors.toSet());
  }
}
