package dk.sporskifte.tenancy.models;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.municipality.Municipalities;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the jar of each version that opens, so that there is something to go back to. */
public final class KeptModels {
  private static final Logger LOG = LoggerFactory.getLogger(KeptModels.class);

  private final Path base;
  private final Municipalities municipalities;

  public KeptModels(Path base, Municipalities municipalities) {
    this.base = base;
    this.municipalities = municipalities;
  }

  /** A tenant opens also where its jar cannot be kept. */
  public void keep(TenantKey tenant, WayOfWorking way, Instant now) {
    municipalities.bundle(way.code()).ifPresent(bundle -> keep(tenant, bundle, way.version(), now));
  }

  private void keep(TenantKey tenant, Bundle bundle, String version, Instant now) {
    Path jar = ModelFolder.of(base, tenant).opened(version);
    try {
      if (!Files.exists(jar)) {
        write(bundle, jar);
      }
      Files.setLastModifiedTime(jar, FileTime.from(now));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("Tenant {}: the jar of version {} could not be kept: {}", tenant, version, e);
    }
  }

  private static void write(Bundle bundle, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    Path unfinished = Files.createTempFile(jar.getParent(), "jar", ".unfinished");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      new BundleJar(bundle).writeTo(out);
    }
    Files.move(
        unfinished, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
