package dk.sporskifte.tenancy;

import java.time.Duration;
import org.osgi.framework.BundleContext;

/** Whether everything that is started with the platform has been started. */
final class Boot {
  private static final Duration AT_LONGEST = Duration.ofMinutes(1);

  private final BundleContext context;
  private final long begin = System.nanoTime();

  Boot(BundleContext context) {
    this.context = context;
  }

  /** By name: this bundle needs no Karaf. */
  boolean finished() {
    return context.getServiceReference("org.apache.karaf.features.BootFinished") != null
        || System.nanoTime() - begin > AT_LONGEST.toNanos();
  }
}
