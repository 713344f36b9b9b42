package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The server process of one cluster. */
record Postmaster(Cluster cluster, ServerSettings settings, Path log) {
  private static final long LOG_LIMIT = 16L << 20;
  private static final String STOP_SECONDS = "30";

  Process start() {
    endLeftover();
    try {
      Files.createDirectories(log.getParent());
      if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
        Path previous = log.resolveSibling(log.getFileName() + ".1");
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
      }
      ProcessBuilder builder =
          new ProcessBuilder(
                  cluster
                      .account()
                      .running(
                          cluster.binaries().program("postgres"),
                          Stream.concat(
                              Stream.of("-D", cluster.data().toString()), settings.arguments())))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new PostgresFailure("cannot start PostgreSQL", e);
    }
  }

  boolean isReady() {
    return PidFile.of(cluster.data()).filter(PidFile::saysReady).isPresent();
  }

  /** Ends sessions and rolls back what they had open; falls back to a stop that needs recovery. */
  void stop() {
    if (PidFile.of(cluster.data()).filter(PidFile::isAlive).isEmpty()) {
      return;
    }
    try {
      stop("fast");
    } catch (PostgresFailure stillRunning) {
      stop("immediate");
    }
  }

  /** After Karaf was killed its server lives on, with settings that may be outdated. */
  private void endLeftover() {
    stop();
    PidFile.of(cluster.data()).ifPresent(PidFile::delete);
  }

  private void stop(String mode) {
    Command.run(
        cluster
            .account()
            .running(
                cluster.binaries().program("pg_ctl"),
                Stream.of(
                    "stop", "-D", cluster.data().toString(), "-m", mode, "-t", STOP_SECONDS)));
  }
}
