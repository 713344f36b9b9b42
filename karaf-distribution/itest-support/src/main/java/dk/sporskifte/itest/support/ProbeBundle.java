package dk.sporskifte.itest.support;

import static org.ops4j.pax.exam.CoreOptions.streamBundle;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.JUnitException;
import org.opentest4j.AssertionFailedError;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.tinybundles.TinyBundle;
import org.ops4j.pax.tinybundles.TinyBundles;
import org.osgi.framework.Constants;

/** The bundle that runs test methods inside Karaf; it brings Jupiter's API along. */
final class ProbeBundle {
  /** As a bundle of its own the API would demand its engine. */
  private static final List<Class<?>> PACKED =
      List.of(Test.class, JUnitException.class, AssertionFailedError.class);

  private static final int START_LEVEL = 80;

  private ProbeBundle() {}

  static Option option() {
    TinyBundle bundle =
        TinyBundles.bundle()
            .addClass(ProbeRunner.class)
            .setHeader(Constants.BUNDLE_MANIFESTVERSION, "2")
            .setHeader(Constants.BUNDLE_SYMBOLICNAME, "dk.sporskifte.itest.support")
            .setHeader(Constants.BUNDLE_ACTIVATOR, ProbeRunner.class.getName())
            .setHeader(
                Constants.EXPORT_PACKAGE,
                "org.junit.jupiter.api,org.junit.jupiter.api.function,org.opentest4j")
            .setHeader(
                Constants.IMPORT_PACKAGE,
                "org.osgi.framework,org.ops4j.pax.exam,org.ops4j.pax.exam.util");
    StringBuilder classPath = new StringBuilder(".");
    for (Class<?> type : PACKED) {
      String jar = "lib/" + type.getSimpleName() + ".jar";
      classPath.append(',').append(jar);
      bundle.addResource(jar, type.getProtectionDomain().getCodeSource().getLocation());
    }
    return streamBundle(
            bundle
                .setHeader(Constants.BUNDLE_CLASSPATH, classPath.toString())
                .build(TinyBundles.rawBuilder()))
        .startLevel(START_LEVEL);
  }
}
