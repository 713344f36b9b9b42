package dk.sporskifte.bench.platform;

import dk.sporskifte.bench.process.Command;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Apache Karaf as it is downloaded; ready when its console answers. */
public record BareKaraf(Path home, int port) {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(60);

  /** Only ports are changed, so that nothing else on this machine is in its way. */
  public static BareKaraf in(Path home) {
    int port = Ports.free(3);
    append(home.resolve("etc/org.apache.karaf.shell.cfg"), "sshPort = " + port);
    append(
        home.resolve("etc/org.apache.karaf.management.cfg"),
        "rmiRegistryPort = " + (port + 1) + "\nrmiServerPort = " + (port + 2));
    return new BareKaraf(home, port);
  }

  /** From nothing, or from what the start before left. */
  public Duration timedStart(boolean cold) {
    if (cold) {
      Folder.delete(home.resolve("data"));
    }
    Command command =
        new Command(
            List.of(home.resolve("bin/karaf").toString(), "daemon"),
            Map.of("JAVA_OPTS", "-Xms64m -Xmx1g", "JAVA_HOME", System.getProperty("java.home")));
    long began = System.nanoTime();
    Process process = command.start(home.resolveSibling("bare-karaf.log"));
    try {
      Waiting.until("bare Karaf's console", LIMIT, this::answers);
      return Duration.ofNanos(System.nanoTime() - began);
    } finally {
      // The script becomes the virtual machine.
      process.destroy();
      Waiting.until("bare Karaf to end", STOP, () -> !process.isAlive());
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout((int) LIMIT.toMillis());
      byte[] greeting = socket.getInputStream().readNBytes(4);
      return new String(greeting, StandardCharsets.US_ASCII).equals("SSH-");
    } catch (IOException notYet) {
      return false;
    }
  }

  private static void append(Path file, String lines) {
    Folder.write(file, Folder.read(file) + "\n" + lines + "\n");
  }
}
