package dk.sporskifte.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requirement catalogue of this repository, seen from a tenant that is built inside it. A
 * municipality it does not know has ids of its own.
 */
final class Catalogue {
  private static final Path FILE = Path.of("docs", "requirements-catalogue.csv");

  private final Set<String> ids;

  private Catalogue(Set<String> ids) {
    this.ids = ids;
  }

  static Catalogue find() {
    return Stream.iterate(
            Path.of("").toAbsolutePath(), folder -> folder != null, folder -> folder.getParent())
        .map(folder -> folder.resolve(FILE))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(Catalogue::read)
        .orElseGet(() -> new Catalogue(Set.of()));
  }

  /** It has the id, or nothing of that municipality. */
  boolean admits(String requirement) {
    return ids.contains(requirement)
        || ids.stream().noneMatch(id -> of(id).equals(of(requirement)));
  }

  private static String of(String id) {
    return id.replaceFirst("^C-", "").replaceFirst("-\\d+$", "");
  }

  private static Catalogue read(Path file) {
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return new Catalogue(
          lines.skip(1).map(line -> line.split(",", 2)[0]).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
