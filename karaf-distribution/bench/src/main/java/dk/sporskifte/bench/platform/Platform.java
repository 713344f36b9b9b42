package dk.sporskifte.bench.platform;

import dk.sporskifte.bench.process.Command;
import dk.sporskifte.bench.process.ProcessorTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A platform with a DATA folder of its own, as the script starts it.
 *
 * @param script {@code sporskifte}
 */
public record Platform(Path script, Path data, int port) implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** With the tenants that are configured already, and without example data. */
  public static Platform start(Path script, Path data) {
    Platform platform = notStarted(script, data);
    try {
      platform.script("up", "--detach", "--empty", "--port", Integer.toString(platform.port));
      return platform;
    } catch (RuntimeException e) {
      platform.close();
      throw e;
    }
  }

  /** For whoever starts it more than once. */
  public static Platform notStarted(Path script, Path data) {
    return new Platform(script, data, Ports.free(3));
  }

  /** From the start of Karaf until it says that it is ready. */
  public Duration timedUp() {
    Path mark = data.resolve("karaf.pid");
    Path log = data.resolveSibling("up.log");
    Process process = command("up", "--detach", "--port", Integer.toString(port)).start(log);
    try {
      Waiting.until("Karaf to start", LIMIT, () -> Files.exists(mark) || !process.isAlive());
      Health health = new Health(uri("/health/ready"));
      Waiting.until("the platform", LIMIT, () -> health.isReady() || !process.isAlive());
      long ready = System.currentTimeMillis();
      Waiting.until("the script to end", LIMIT, () -> !process.isAlive());
      if (process.exitValue() != 0) {
        throw new IllegalStateException(Folder.read(log).strip());
      }
      return Duration.ofMillis(ready - Files.getLastModifiedTime(mark).toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroy();
    }
  }

  public void stop() {
    script("down");
  }

  public String console(String command) {
    return script("console", command);
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  public int databasePort() {
    return port + 2;
  }

  public String databasePassword() {
    return Folder.read(data.resolve("secrets/postgres")).strip();
  }

  /** Of its virtual machine. */
  public long pid() {
    return Long.parseLong(Folder.read(data.resolve("karaf.pid")).strip());
  }

  /** Milliseconds on processors of every process of the database. */
  public double databaseTime() {
    return ProcessorTime.millis(postmaster());
  }

  /** The same together with the virtual machine, whose child the database is. */
  public double serverTime() {
    return ProcessorTime.millis(pid());
  }

  /** One file of the unpacked distribution. */
  public Path shipped(String path) {
    return Folder.files(data.resolve("distribution")).get(0).resolve(path);
  }

  public Tenants tenants() {
    return new Tenants(this);
  }

  /** Leaves its log beside the folder, for whoever has to find out what went wrong. */
  @Override
  public void close() {
    stop();
    Folder.move(data.resolve("log"), data.resolveSibling("log"));
    Folder.delete(data);
  }

  private long postmaster() {
    return Folder.files(data.resolve("postgres")).stream()
        .map(folder -> folder.resolve("postmaster.pid"))
        .filter(Files::exists)
        .findFirst()
        .map(file -> Folder.read(file).lines().findFirst().orElseThrow())
        .map(Long::parseLong)
        .orElseThrow(() -> new IllegalStateException("the embedded database does not run"));
  }

  private String script(String... words) {
    return command(words).output(LIMIT);
  }

  private Command command(String... words) {
    return Command.of(
        Stream.of(List.of(script.toString()), List.of(words), List.of("--data", data.toString()))
            .flatMap(List::stream)
            .toArray(String[]::new));
  }
}
