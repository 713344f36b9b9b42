package dk.sporskifte.bench.part;

import dk.sporskifte.bench.figure.Figure;
import dk.sporskifte.bench.figure.Mark;
import dk.sporskifte.bench.figure.Report;
import dk.sporskifte.bench.platform.Platform;
import dk.sporskifte.bench.platform.Tenants;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Where one part measures.
 *
 * @param script {@code sporskifte}
 * @param bareKaraf an unpacked Apache Karaf
 * @param folder of this part
 * @param end when it had better be done, by {@link System#nanoTime}
 * @param progress for whoever waits
 */
public record Lab(
    String part,
    Path script,
    Path bareKaraf,
    Path folder,
    Effort effort,
    long end,
    Report report,
    Consumer<String> progress) {
  static final String HELSINGOR = "217";
  static final String KOGE = "259";

  public Path data() {
    return folder.resolve("data");
  }

  public void say(String what) {
    progress.accept(part + ": " + what);
  }

  /** An empty one, but for tenants of Helsingør's model under those keys. */
  Platform platform(List<String> tenants) {
    tenants.forEach(key -> Tenants.configure(data(), key, HELSINGOR));
    say("starting a platform");
    Platform platform = Platform.start(script, data());
    platform.tenants().awaitOpen(tenants);
    return platform;
  }

  /** As often as wanted, or as time allows, but once at least. */
  void rounds(IntConsumer round) {
    for (int i = 1; i <= effort.rounds() && (i == 1 || System.nanoTime() < end); i++) {
      say("round " + i + " of " + effort.rounds());
      round.accept(i);
    }
  }

  void figure(String name, String unit, List<Double> values) {
    report.add(new Figure(part, name, unit, values));
  }

  void figure(String name, String unit, List<Double> values, Mark mark) {
    report.add(new Figure(part, name, unit, values).marked(mark));
  }

  static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }
}
