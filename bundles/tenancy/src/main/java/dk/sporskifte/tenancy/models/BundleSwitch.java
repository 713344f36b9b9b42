package dk.sporskifte.tenancy.models;

import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.port.ModelSwitch;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.municipality.Municipalities;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Updates the running bundle; one that came from {@code deploy} is replaced there, or the next
 * start would bring it back.
 */
@Component
public final class BundleSwitch implements ModelSwitch {
  private static final Logger LOG = LoggerFactory.getLogger(BundleSwitch.class);
  private static final int PATIENCE_MILLIS = 20_000;
  private static final int LOOK_EVERY_MILLIS = 50;

  private final BundleContext context;
  private final Path base;
  private final TenantDirectory directory;
  private final Municipalities municipalities;
  private final JarModels models;

  @Activate
  public BundleSwitch(
      BundleContext context,
      @Reference TenantDirectory directory,
      @Reference Municipalities municipalities,
      @Reference JarModels models) {
    this.context = context;
    this.base = Path.of(context.getProperty("karaf.base"));
    this.directory = directory;
    this.municipalities = municipalities;
    this.models = models;
  }

  @Override
  public String to(TenantKey tenant, ModelSource source) {
    String now = inForce(tenant);
    String then = models.read(tenant, source, WayOfWorking::version);
    if (then.equals(now)) {
      throw new UnusableModelException(
          "version %s is in force already: give a changed model another version".formatted(then));
    }
    models.with(tenant, source, jar -> replaced(bundle(tenant, jar), jar));
    LOG.info(
        "Tenant {}: version {} in the place of {}", tenant, then, now.isEmpty() ? "none" : now);
    await(tenant, then);
    return then;
  }

  @Override
  public String back(TenantKey tenant) {
    String inForce = inForce(tenant);
    Path before =
        ModelFolder.of(base, tenant)
            .before(inForce)
            .orElseThrow(
                () ->
                    new UnusableModelException(
                        "no %sversion has opened here; name a jar to ssp:model-switch"
                            .formatted(inForce.isEmpty() ? "" : "other ")));
    return to(tenant, new ModelSource.At(before.toUri()));
  }

  /** The one in force; where it was refused, the one that is installed under the jar's name. */
  private Bundle bundle(TenantKey tenant, CandidateJar jar) {
    return directory
        .status(tenant)
        .flatMap(TenantStatus::code)
        .flatMap(municipalities::bundle)
        .or(() -> installed(jar.symbolicName()))
        .orElseThrow(
            () ->
                new UnusableModelException(
                    "no bundle %s is installed; copy a jar to deploy of DATA"
                        .formatted(jar.symbolicName())));
  }

  private Optional<Bundle> installed(String symbolicName) {
    return Stream.of(context.getBundles())
        .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
        .findFirst();
  }

  private Void replaced(Bundle bundle, CandidateJar jar) {
    if (!jar.symbolicName().equals(bundle.getSymbolicName())) {
      throw new UnusableModelException(
          "it is bundle %s, and %s runs: install it beside, and remove the other"
              .formatted(jar.symbolicName(), bundle.getSymbolicName()));
    }
    try {
      Optional<Path> deployed = deployed(bundle);
      if (deployed.isPresent()) {
        replaceFile(jar.file(), deployed.get());
      } else {
        update(bundle, jar.file());
      }
      return null;
    } catch (IOException | BundleException e) {
      throw new UnusableModelException("it could not be put in force: " + e.getMessage());
    }
  }

  private static void update(Bundle bundle, Path jar) throws IOException, BundleException {
    try (InputStream in = Files.newInputStream(jar)) {
      bundle.update(in);
    }
  }

  private static void replaceFile(Path jar, Path deployed) throws IOException {
    // Not in the watched folder itself, where half of it would be seen.
    Path unfinished =
        Files.createTempFile(deployed.getParent().getParent(), "deploy", ".unfinished");
    Files.copy(jar, unfinished, StandardCopyOption.REPLACE_EXISTING);
    Files.move(unfinished, deployed, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where it lies if it was dropped into {@code deploy}. */
  private Optional<Path> deployed(Bundle bundle) {
    Path folder = base.resolve("deploy").toAbsolutePath().normalize();
    return Optional.of(bundle.getLocation())
        .filter(location -> location.startsWith("file:"))
        .map(location -> Path.of(URI.create(location)).toAbsolutePath().normalize())
        .filter(file -> file.startsWith(folder))
        .filter(Files::exists);
  }

  private void await(TenantKey tenant, String version) {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += LOOK_EVERY_MILLIS) {
      if (inForce(tenant).equals(version)) {
        return;
      }
      pause();
    }
    throw new UnusableModelException(
        "version %s did not open: ssp:tenant %s says why; ssp:model-back %2$s goes back"
            .formatted(version, tenant));
  }

  /** Empty while none is. */
  private String inForce(TenantKey tenant) {
    return directory
        .status(tenant)
        .filter(status -> status.model().isPresent())
        .map(status -> directory.open(tenant).wayOfWorking().version())
        .orElse("");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
