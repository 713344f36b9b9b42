package dk.sporskifte.tenancy.database;

import dk.sporskifte.casework.api.port.DatabaseServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** A PostgreSQL of one's own; it wins over the embedded one. */
@Component(
    configurationPid = "dk.sporskifte.database",
    configurationPolicy = ConfigurationPolicy.REQUIRE,
    property = "service.ranking:Integer=100")
public final class ExternalDatabase implements DatabaseServer {
  private final String url;
  private final String user;
  private final Path passwordFile;

  @interface Configuration {
    /**
     * {@code jdbc:postgresql://host:5432/sporskifte}; several hosts and TLS as the driver has it.
     */
    String url() default "";

    /** May create roles, and schemas in that database. */
    String user() default "";

    /** Relative to DATA. */
    String passwordFile() default "secrets/database";
  }

  @Activate
  public ExternalDatabase(BundleContext context, Configuration configuration) {
    this(
        configuration.url(),
        configuration.user(),
        Path.of(context.getProperty("karaf.base")).resolve(configuration.passwordFile()));
  }

  ExternalDatabase(String url, String user, Path passwordFile) {
    this.url = url;
    this.user = user;
    this.passwordFile = passwordFile;
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String adminUser() {
    return user;
  }

  /** Read each time, so that it can be changed while running. */
  @Override
  public String adminPassword() {
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the database password in " + passwordFile.toAbsolutePath(), e);
    }
  }
}
