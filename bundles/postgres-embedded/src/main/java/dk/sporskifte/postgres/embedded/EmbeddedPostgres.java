package dk.sporskifte.postgres.embedded;

import dk.sporskifte.casework.api.port.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The default database: a real PostgreSQL as a child of this process. */
@Component(
    immediate = true,
    configurationPid = "dk.sporskifte.postgres.embedded",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class EmbeddedPostgres implements DatabaseServer {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration FIRST_START = Duration.ofSeconds(60);

  private final String url;
  private final String password;
  private final Watchdog watchdog;

  @interface Configuration {
    int port() default 5432;

    /** Where programs and data lie, relative to DATA. */
    String directory() default "postgres";

    int maxConnections() default 300;

    /** Further server settings: {@code name=value; name=value}. */
    String options() default "";
  }

  @Activate
  public EmbeddedPostgres(BundleContext context, Configuration configuration) {
    this(
        Path.of(context.getProperty("karaf.base")).toAbsolutePath().normalize(),
        configuration.directory(),
        ServerSettings.of(
            configuration.port(), configuration.maxConnections(), configuration.options()),
        Account.ofThisProcess());
  }

  EmbeddedPostgres(Path base, String folder, ServerSettings settings, Account account) {
    Path directory = base.resolve(folder);
    Path data = directory.resolve("data-" + Binaries.version().split("\\.")[0]);
    Path secret = base.resolve("secrets").resolve("postgres");
    if (Files.exists(data) && Files.notExists(secret)) {
      throw new PostgresFailure(data + " has data, but its password is missing in " + secret);
    }
    password = SuperuserPassword.keptIn(secret);
    url = "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + Cluster.DATABASE;
    Cluster cluster = cluster(directory, data, account);
    cluster.createIfAbsent(password);
    Path log = base.resolve("log").resolve("postgres.log");
    watchdog = new Watchdog(new Postmaster(cluster, settings, log));
    if (watchdog.awaitReady(FIRST_START)) {
      LOG.info("Embedded PostgreSQL is ready on port {}", settings.port());
    } else {
      LOG.error("Embedded PostgreSQL is not ready after {}, see {}", FIRST_START, log);
    }
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String adminUser() {
    return Cluster.SUPERUSER;
  }

  @Override
  public String adminPassword() {
    return password;
  }

  @Deactivate
  void stop() {
    watchdog.close();
  }

  private static Cluster cluster(Path directory, Path data, Account account) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new PostgresFailure("cannot create " + directory, e);
    }
    Binaries binaries = Binaries.unpackedUnder(directory);
    account.take(directory);
    return new Cluster(binaries, account, data);
  }
}
