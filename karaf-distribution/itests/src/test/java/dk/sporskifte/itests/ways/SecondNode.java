package dk.sporskifte.itests.ways;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A second platform from the archive, on the first one's database, with its keys and its folders of
 * senders, and of Helsingør alone.
 */
final class SecondNode implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(4);

  private final Karaf first;
  private final Path folder = Path.of("target/second").toAbsolutePath();
  private final int port = freePort();
  private Process process;

  SecondNode(Karaf first) {
    this.first = first;
    run("rm", "-rf", folder.toString());
    run("mkdir", "-p", folder.toString());
    run(
        "tar",
        "-xzf",
        System.getProperty("it.distribution"),
        "-C",
        folder.toString(),
        "--strip-components=1");
    try {
      Files.delete(folder.resolve("etc/dk.sporskifte.postgres.embedded.cfg"));
      Files.createDirectories(folder.resolve("log"));
      for (String shared : new String[] {"secrets", "feeds"}) {
        Files.createSymbolicLink(
            folder.resolve(shared), first.data().resolve(shared).toAbsolutePath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    configure("tenancy", "exampleData = false", "poolSize = 4");
    configure("tenant-helsingor", "municipality = 217", "name = Helsingør");
    configure(
        "database",
        "url = jdbc:postgresql://127.0.0.1:" + first.postgresPort() + "/sporskifte",
        "user = postgres",
        "passwordFile = " + folder.resolve("secrets/postgres"));
  }

  /** One of the files {@code etc/dk.sporskifte.NAME.cfg}. */
  void configure(String name, String... lines) {
    try {
      Files.writeString(
          folder.resolve("etc/dk.sporskifte." + name + ".cfg"), String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    String options =
        Stream.of(
                "-Xmx768m",
                "-Dsporskifte.http.port=" + port,
                "-Dsporskifte.ssh.port=" + freePort(),
                "-Dsporskifte.sftp.port=" + freePort(),
                "-javaagent:%s=%d"
                    .formatted(System.getProperty("it.agent"), ProcessHandle.current().pid()))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    ProcessBuilder builder =
        new ProcessBuilder(folder.resolve("bin/karaf").toString(), "daemon")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(folder.resolve("log/console.log").toFile());
    builder.environment().put("KARAF_OPTS", options);
    builder.environment().put("KARAF_LOG", folder.resolve("log").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until("the second node to be ready", START, this::isReady);
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Ends it as a power failure would. */
  void kill() {
    process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the second node survives a kill");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException("the second node ended while it started");
    }
    try {
      var answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri("/health/ready")).build(), BodyHandlers.ofString());
      return answer.statusCode() == 200 && answer.body().contains("\"state\":\"OPEN\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("cannot run " + command[0]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
