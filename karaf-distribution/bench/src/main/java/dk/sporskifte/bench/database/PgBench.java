package dk.sporskifte.bench.database;

import dk.sporskifte.bench.load.ClosedLoad;
import dk.sporskifte.bench.load.Latencies;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The frozen statements, sent by pgbench. */
public record PgBench(Path program, Server server, Path folder) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  /** Where Debian puts it, or on the path. */
  public static Path find() {
    return Stream.concat(Stream.of(System.getenv("PATH").split(":")).map(Path::of), versions())
        .map(directory -> directory.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "pgbench is missing; on Debian: apt-get install postgresql-15"));
  }

  private static Stream<Path> versions() {
    return Optional.of(DEBIAN).filter(Files::isDirectory).stream()
        .flatMap(debian -> Folder.files(debian).stream())
        .map(version -> version.resolve("bin"));
  }

  /**
   * @param script such as {@code flow.sql}
   */
  public ClosedLoad.Outcome run(String script, int clients, Duration lasts) {
    try {
      Path log = Files.createTempDirectory(folder, "pgbench");
      Path file = log.resolve(script);
      Files.writeString(file, Server.script(script));
      long began = System.nanoTime();
      command(file, clients, lasts, log.resolve("log")).output(lasts.plus(PATIENCE));
      double seconds = (System.nanoTime() - began) / 1e9;
      Latencies latencies = read(log);
      Folder.delete(log);
      return new ClosedLoad.Outcome(latencies, Math.min(seconds, lasts.toMillis() / 1000.0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Command command(Path file, int clients, Duration lasts, Path log) {
    return Command.of(
            program.toString(),
            "--host=127.0.0.1",
            "--port=" + server.port(),
            "--username=" + Server.USER,
            "--no-vacuum",
            "--protocol=prepared",
            "--client=" + clients,
            "--jobs=" + Math.min(clients, Runtime.getRuntime().availableProcessors()),
            "--time=" + lasts.toSeconds(),
            "--file=" + file,
            "--log",
            "--log-prefix=" + log,
            server.database())
        .with("PGPASSWORD", server.password());
  }

  /** One line a transaction; its third field is how many microseconds it took. */
  private static Latencies read(Path folder) {
    Latencies latencies = new Latencies();
    for (Path file : Folder.files(folder)) {
      if (file.getFileName().toString().startsWith("log.")) {
        Folder.read(file).lines().forEach(line -> latencies.add(micros(line)));
      }
    }
    return latencies;
  }

  static long micros(String line) {
    return Long.parseLong(line.split(" ", 4)[2]);
  }
}
