package dk.sporskifte.tenancy.models;

import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.port.CandidateModels;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ways of working out of jars; see docs/decisions/model-versions.md. */
@Component(service = {JarModels.class, CandidateModels.class})
public final class JarModels implements CandidateModels {
  private final Path base;
  private final TenantDirectory directory;

  @Activate
  public JarModels(BundleContext context, @Reference TenantDirectory directory) {
    this(Path.of(context.getProperty("karaf.base")), directory);
  }

  JarModels(Path base, TenantDirectory directory) {
    this.base = base;
    this.directory = directory;
  }

  @Override
  public List<ModelJar> laid(TenantKey tenant) {
    return ModelFolder.of(base, tenant).jars();
  }

  @Override
  public <T> T read(TenantKey tenant, ModelSource source, Function<WayOfWorking, T> use) {
    return with(tenant, source, jar -> jar.read(way -> use.apply(fitting(tenant, way))));
  }

  /** With the jar as a file, wherever it comes from. */
  <T> T with(TenantKey tenant, ModelSource source, Function<CandidateJar, T> use) {
    if (source instanceof ModelSource.Laid laid) {
      Path file =
          ModelFolder.of(base, tenant)
              .find(laid.file())
              .orElseThrow(
                  () ->
                      new UnusableModelException(
                          laid.file() + " does not lie in models/" + tenant + " of DATA"));
      return use.apply(new CandidateJar(file, laid.file()));
    }
    URI uri = ((ModelSource.At) source).jar();
    try {
      Path fetched = Files.createTempFile("model", ".jar");
      try (InputStream in = uri.toURL().openStream()) {
        Files.copy(in, fetched, StandardCopyOption.REPLACE_EXISTING);
        return use.apply(new CandidateJar(fetched, uri.toString()));
      } finally {
        Files.delete(fetched);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableModelException(uri + ": it cannot be fetched: " + e.getMessage());
    }
  }

  private WayOfWorking fitting(TenantKey tenant, WayOfWorking way) {
    Optional<MunicipalityCode> code = directory.status(tenant).flatMap(TenantStatus::code);
    if (!code.equals(Optional.of(way.code()))) {
      throw new UnusableModelException(
          "it is the model of municipality %s, and tenant %s is municipality %s"
              .formatted(way.code(), tenant, code.map(MunicipalityCode::value).orElse("unknown")));
    }
    return way;
  }
}
