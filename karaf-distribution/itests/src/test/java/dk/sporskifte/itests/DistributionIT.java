package dk.sporskifte.itests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.sporskifte.itest.support.InKaraf;
import dk.sporskifte.itest.support.KarafExtension;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;

/** The bundles as they are installed, looked at from inside. */
@ExtendWith(KarafExtension.class)
@Order(1)
class DistributionIT {
  @Inject BundleContext context;

  @Test
  @InKaraf
  void every_bundle_runs() {
    Set<String> idle =
        InstalledBundles.of(context)
            .filter(bundle -> bundle.getState() != wantedState(bundle))
            .map(Bundle::getSymbolicName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), idle);
  }

  /** With two exporters each feature operation wires anew, and refreshes who never asked for it. */
  @Test
  @InKaraf
  void a_package_has_one_exporter() {
    Map<String, Set<String>> exporters = new TreeMap<>();
    InstalledBundles.of(context)
        .forEach(
            bundle ->
                exportsOf(bundle)
                    .forEach(
                        name ->
                            exporters
                                .computeIfAbsent(name, key -> new TreeSet<>())
                                .add(bundle.getSymbolicName())));
    assertFalse(exporters.isEmpty());
    exporters.values().removeIf(bundles -> bundles.size() == 1);
    exporters.keySet().removeAll(SharedPackages.REASONS.keySet());
    assertEquals(Map.of(), exporters);
  }

  @Test
  @InKaraf
  void the_packages_that_decide_hot_deployment_are_exported() {
    List<String> exported =
        InstalledBundles.of(context).flatMap(DistributionIT::exportsOf).toList();
    for (String name :
        List.of(
            "javax.persistence", "org.osgi.service.jpa", "javax.ws.rs", "dk.sporskifte.model")) {
      assertEquals(1, exported.stream().filter(name::equals).count(), name);
    }
  }

  @Test
  @InKaraf
  void licences_of_what_is_shipped_are_on_the_list() {
    Map<String, String> unlisted = new TreeMap<>();
    InstalledBundles.of(context)
        .filter(bundle -> !ShippedLicences.isListed(bundle))
        .forEach(
            bundle ->
                unlisted.put(
                    bundle.getSymbolicName(),
                    String.valueOf(bundle.getHeaders().get(Constants.BUNDLE_LICENSE))));
    assertEquals(Map.of(), unlisted);
  }

  private static int wantedState(Bundle bundle) {
    boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    return fragment ? Bundle.RESOLVED : Bundle.ACTIVE;
  }

  private static Stream<String> exportsOf(Bundle bundle) {
    return bundle
        .adapt(BundleRevision.class)
        .getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE)
        .stream()
        .map(exported -> (String) exported.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
        .distinct();
  }
}
