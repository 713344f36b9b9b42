package dk.sporskifte.itests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The bundles of the distribution, without those that the tests bring along. */
final class InstalledBundles {
  private static final String MAVEN = "mvn:";

  private InstalledBundles() {}

  static Stream<Bundle> of(BundleContext context) {
    Path system = Path.of(context.getProperty("karaf.home"), "system");
    return Arrays.stream(context.getBundles())
        .filter(bundle -> bundle.getBundleId() == 0 || isShipped(system, bundle.getLocation()));
  }

  private static boolean isShipped(Path system, String location) {
    if (!location.startsWith(MAVEN)) {
      return location.contains("/system/");
    }
    String[] parts = location.substring(MAVEN.length()).split("/");
    return Files.isDirectory(
        system.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(parts[2]));
  }
}
