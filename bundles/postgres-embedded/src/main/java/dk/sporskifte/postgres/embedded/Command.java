package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of an outside program; what it prints matters only when it fails. */
final class Command {
  private Command() {}

  static void run(List<String> words) {
    run(words, "");
  }

  static void run(List<String> words, String input) {
    Result result = execute(words, input);
    if (result.exitValue() != 0) {
      throw new PostgresFailure(
          "%s ended with %d: %s".formatted(words, result.exitValue(), result.output().strip()));
    }
  }

  static boolean succeeds(String... words) {
    try {
      return execute(List.of(words), "").exitValue() == 0;
    } catch (PostgresFailure absent) {
      return false;
    }
  }

  private static Result execute(List<String> words, String input) {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new PostgresFailure("cannot run " + words.get(0), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("interrupted while running " + words.get(0), e);
    }
  }

  private record Result(int exitValue, String output) {}
}
