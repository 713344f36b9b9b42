package dk.sporskifte.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A second platform, from the archive alone: without a network and with an empty home folder. */
@Order(3)
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class OfflineIT {
  private static final List<String> WITHOUT_NETWORK =
      List.of("unshare", "--map-root-user", "--net");

  private final Path folder = Path.of("target/offline").toAbsolutePath();

  @Test
  void the_distribution_starts_without_a_network_and_an_empty_maven_repository() {
    Ran possible = run(WITHOUT_NETWORK, "ip", "link", "set", "lo", "up");
    assumeTrue(
        possible.exit() == 0,
        () -> "nobody can be cut off from the network on this machine: " + possible.printed());
    unpack();
    configuration("tenancy", "exampleData = false\n");
    configuration("tenant-helsingor", "municipality = 217\nname = Helsingør\n");

    Ran started = run(WITHOUT_NETWORK, "bash", resource("offline-start.sh"), folder.toString());

    assertThat(started.printed().lines().filter(line -> line.startsWith("device ")))
        .containsExactly("device lo:");
    assertThat(started.printed())
        .contains("\"ready\":true", "\"key\":\"helsingor\"", "\"state\":\"OPEN\"");
    assertThat(started.exit()).isZero();
    assertThat(folder.resolve("home")).isEmptyDirectory();
  }

  private void unpack() {
    run(List.of(), "rm", "-rf", folder.toString());
    run(List.of(), "mkdir", "-p", folder.toString());
    String archive = System.getProperty("it.distribution");
    Ran unpacked =
        run(List.of(), "tar", "-xzf", archive, "-C", folder.toString(), "--strip-components=1");
    assertThat(unpacked.exit()).as(unpacked.printed()).isZero();
  }

  private void configuration(String name, String content) {
    try {
      Files.writeString(folder.resolve("etc/dk.sporskifte." + name + ".cfg"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    return Path.of("src/test/resources", name).toAbsolutePath().toString();
  }

  private static Ran run(List<String> within, String... command) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(within.stream(), Stream.of(command)).toList())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ran(process.waitFor(), printed);
    } catch (IOException e) {
      return new Ran(-1, e.getMessage());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Ran(int exit, String printed) {}
}
