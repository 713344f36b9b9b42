package dk.sporskifte.tenancy;

import java.time.Duration;
import java.util.Optional;
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
  private final long begin;

  Boot(BundleContext context) {
    this(context, System::nanoTime);
  }

  Boot(BundleContext context, LongSupplier nanos) {
    this.context = context;
    this.nanos = nanos;
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
    int wanted =
        Optional.ofNullable(context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL))
            .map(Integer::valueOf)
            .orElse(1);
    return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel() >= wanted;
  }
}
