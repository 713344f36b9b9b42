package dk.sporskifte.bench;

import dk.sporskifte.bench.figure.Report;
import dk.sporskifte.bench.figure.Table;
import dk.sporskifte.bench.part.Lab;
import dk.sporskifte.bench.part.Part;
import dk.sporskifte.bench.platform.Folder;
import dk.sporskifte.bench.process.Machine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the parts one after the other, tells how far it is, and keeps what was measured. */
public final class Bench {
  private static final Duration OF_A_PART = Duration.ofMinutes(9);
  private static final String NOT_QUOTABLE =
      "A quick run: no warm-up, little volume, one round. Do not quote these figures.";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final long began = System.nanoTime();
  private final Options options;
  private final Path script;
  private final Path work;
  private final Report report;

  private Bench(Options options, Path script, Path work) {
    this.options = options;
    this.script = script;
    this.work = work;
    this.report = new Report(options.out(), head(options));
  }

  /** Called by {@code sporskifte bench}, which also ends what a killed bench leaves behind. */
  public static void main(String[] arguments) {
    try {
      Options options = Options.of(arguments);
      Bench bench = new Bench(options, setting("bench.script"), setting("bench.work"));
      bench.run();
      System.exit(bench.report.isWhole() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("sporskifte: bench: " + e.getMessage());
      System.exit(2);
    }
  }

  private void run() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::tell));
    options.parts().forEach(part -> report.part(part.name(), "not run"));
    options.parts().forEach(this::run);
  }

  private void run(Part part) {
    long left = options.budget().toNanos() - (System.nanoTime() - began);
    if (left <= 0) {
      report.part(part.name(), "not run: the time was up");
      return;
    }
    Path folder = Folder.make(work.resolve(part.name()));
    long end = System.nanoTime() + Math.min(left, OF_A_PART.toNanos());
    Lab lab =
        new Lab(
            part.name(),
            script,
            setting("bench.karaf"),
            folder,
            options.effort(),
            end,
            report,
            this::say);
    long start = System.nanoTime();
    report.part(part.name(), "began");
    try {
      part.measure(lab);
      report.part(part.name(), "done in " + seconds(start) + " s");
    } catch (RuntimeException e) {
      report.part(part.name(), "failed: " + e.getMessage());
      say(part.name() + " failed: " + e.getMessage());
      e.printStackTrace();
      keepLog(part, folder);
    } finally {
      Folder.delete(folder);
    }
  }

  private void keepLog(Part part, Path folder) {
    Path log = folder.resolve("log");
    if (Files.exists(log)) {
      Path kept = options.out().toAbsolutePath().resolveSibling("bench-" + part.name() + "-log");
      Folder.move(log, kept);
      say("the platform's log is kept in " + kept);
    }
  }

  private void say(String what) {
    long seconds = seconds(began);
    out.printf("%02d:%02d  %s%n", seconds / 60, seconds % 60, what);
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }

  private void tell() {
    out.println();
    out.print(Table.of(report.figures()));
    out.println();
    report.parts().forEach((part, state) -> out.println(part + ": " + state));
    if (options.quick()) {
      out.println(NOT_QUOTABLE);
    }
    out.println("Written to " + options.out());
  }

  private static Path setting(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is not set; run it by ./sporskifte bench");
    }
    return Path.of(value);
  }

  private static Map<String, Object> head(Options options) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("at", Instant.now().toString());
    head.put("quotable", !options.quick());
    head.put("rounds", options.effort().rounds());
    head.put("warmUpSeconds", options.effort().warmUp().toSeconds());
    head.put("machine", Machine.described());
    return head;
  }
}
