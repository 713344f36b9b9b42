package dk.sporskifte.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The example data's people, from {@code secrets/example-users}. */
record ExampleUsers(Path file) {
  private static final int TENANT = 0;
  private static final int USER = 1;
  private static final int PASSWORD = 2;

  String password(Town town, String user) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split(" "))
          .filter(line -> line[TENANT].equals(town.key) && line[USER].equals(user))
          .map(line -> line[PASSWORD])
          .findFirst()
          .orElseThrow(() -> new AssertionError("no user " + user + " in " + town));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
