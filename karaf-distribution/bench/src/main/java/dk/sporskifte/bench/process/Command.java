package dk.sporskifte.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
public record Command(List<String> words, Map<String, String> environment) {
  public Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  public static Command of(String... words) {
    return new Command(List.of(words), Map.of());
  }

  public Command with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Command(words, more);
  }

  /**
   * What it writes, on either way out.
   *
   * @throws IllegalStateException unless it succeeds within the limit
   */
  public String output(Duration limit) {
    try {
      Path log = Files.createTempFile("bench", ".out");
      try {
        Process process = start(log);
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new IllegalStateException(name() + " does not end in " + limit.toSeconds() + " s");
        }
        String text = Files.readString(log);
        if (process.exitValue() != 0) {
          throw new IllegalStateException(name() + " failed: " + text.strip());
        }
        return text;
      } finally {
        Files.delete(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name() + " was interrupted", e);
    }
  }

  /** Does not wait for its end. */
  public Process start(Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name() {
    return String.join(" ", words.subList(0, Math.min(2, words.size())));
  }
}
