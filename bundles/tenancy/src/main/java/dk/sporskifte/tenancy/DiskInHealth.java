package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.HealthPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongSupplier;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Room for DATA: while there is none nothing can be stored, and not even the log says so. What is
 * stored can still be read, so the platform is ready.
 */
@Component
public final class DiskInHealth implements HealthPart {
  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH = 200 * MEGABYTE;

  private final LongSupplier left;

  @Activate
  public DiskInHealth(BundleContext context) {
    this(usable(Path.of(context.getProperty("karaf.base"))));
  }

  /**
   * @param left in bytes
   */
  DiskInHealth(LongSupplier left) {
    this.left = left;
  }

  @Override
  public List<Health> health() {
    long bytes = left.getAsLong();
    return List.of(
        bytes >= ENOUGH
            ? new Health("disk", "data", true, true, "")
            : new Health(
                "disk",
                "data",
                false,
                true,
                "%d MB are left for DATA: make room".formatted(bytes / MEGABYTE)));
  }

  private static LongSupplier usable(Path data) {
    return () -> {
      try {
        return Files.getFileStore(data).getUsableSpace();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
