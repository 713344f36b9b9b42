package dk.sporskifte.itests.deployment;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itests.municipality.MunicipalityBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What an operator does with Køge's bundle. */
record Operator(Karaf karaf) {
  private static final String FEATURE = "sporskifte-tenant-koge";
  private static final String BUNDLE = "dk.sporskifte.tenants.koge";

  void updateKogeTo(Path jar) {
    karaf.console().run("bundle:update " + BUNDLE + " " + jar.toUri());
  }

  /** From where it was installed. */
  void updateKogeBack() {
    karaf.console().run("bundle:update " + BUNDLE + " " + shippedKoge().toUri());
  }

  void uninstallFeature() {
    karaf.console().run("feature:uninstall " + FEATURE);
  }

  void installFeature() {
    karaf.console().run("feature:install " + FEATURE);
  }

  void drop(MunicipalityBundle bundle) {
    Path jar = deployed(bundle.symbolicName());
    try {
      Files.createDirectories(jar.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bundle.writeTo(jar);
  }

  /** The bundle of the distribution, dropped by hand. */
  void dropShippedKoge() {
    try {
      Path unfinished = karaf.data().resolve("cache").resolve("koge.unfinished");
      Files.copy(shippedKoge(), unfinished, StandardCopyOption.REPLACE_EXISTING);
      Files.createDirectories(deployed(BUNDLE).getParent());
      Files.move(unfinished, deployed(BUNDLE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(MunicipalityBundle bundle) {
    try {
      Files.delete(deployed(bundle.symbolicName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path deployed(String symbolicName) {
    return karaf.data().resolve("deploy").resolve(symbolicName + ".jar");
  }

  private Path shippedKoge() {
    return karaf
        .data()
        .resolve("system/dk/sporskifte/sporskifte-tenants-koge/0.1.0")
        .resolve("sporskifte-tenants-koge-0.1.0.jar");
  }
}
