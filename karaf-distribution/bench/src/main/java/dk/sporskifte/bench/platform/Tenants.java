package dk.sporskifte.bench.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Tenants of one platform: a file in etc each. */
public record Tenants(Platform platform) {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Keys that sort as they count. */
  public static List<String> keys(int count) {
    return IntStream.rangeClosed(1, count).mapToObj("bench%03d"::formatted).toList();
  }

  /** May be called before the platform is started: the folder is made. */
  public static void configure(Path data, String key, String municipality) {
    Folder.write(
        data.resolve("etc/dk.sporskifte.tenant-" + key + ".cfg"),
        "municipality = " + municipality + "\nname = Bench " + key + "\n");
  }

  public void add(String key, String municipality) {
    configure(platform.data(), key, municipality);
  }

  public void awaitOpen(Collection<String> keys) {
    Health health = new Health(platform.uri("/health/ready"));
    Waiting.until(
        keys.size() + " tenants to open", PATIENCE, () -> health.openTenants().containsAll(keys));
  }
}
