package dk.sporskifte.tenancy;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Whether everything that is started with the platform has been started. */
final class Boot {
  /** A feature that cannot be installed is not waited for without end. */
  private static final Duration AT_LONGEST = Duration.ofMinutes(2);

  private final BundleContext context;
  private final LongSupplier nanos;
  private final int wanted;
  private final long begin;

  Boot(BundleContext context) {
    this(
        context, System::nanoTime, Integer.getInteger(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, 1));
  }

  /**
   * @param wanted the start level once all is started: Karaf says it as a property of the system,
   *     the framework's own property holds the level of its lock
   */
  Boot(BundleContext context, LongSupplier nanos, int wanted) {
    this.context = context;
    this.nanos = nanos;
    this.wanted = wanted;
    this.begin = nanos.getAsLong();
  }

  boolean finished() {
    return (featuresInstalled() && bundlesStarted())
        || nanos.getAsLong() - begin > AT_LONGEST.toNanos();
  }

  /** By name: this bundle needs no Karaf. Of what was installed before, Karaf says so at once. */
  private boolean featuresInstalled() {
    return context.getServiceReference("org.apache.karaf.features.BootFinished") != null;
  }

  /** On a busy machine bundles of the same start take many seconds one after the other. */
  private boolean bundlesStarted() {
    return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel() >= wanted;
  }
}
