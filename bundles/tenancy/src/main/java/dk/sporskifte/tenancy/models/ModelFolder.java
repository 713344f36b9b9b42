package dk.sporskifte.tenancy.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A tenant's folder of models: what an operator lays there to compare, and in {@code opened} the
 * jar of each version that opened, dated when it last did.
 */
record ModelFolder(Path folder) {
  private static final String OPENED = "opened";
  private static final String JAR = ".jar";

  static ModelFolder of(Path base, TenantKey tenant) {
    return new ModelFolder(base.resolve("models").resolve(tenant.value()));
  }

  /** Where the jar of that version is kept. */
  Path opened(String version) {
    return folder.resolve(OPENED).resolve(URLEncoder.encode(version, UTF_8) + JAR);
  }

  /** The newest first. */
  List<ModelJar> jars() {
    return Stream.of(folder, folder.resolve(OPENED))
        .flatMap(ModelFolder::jarsIn)
        .map(this::jar)
        .sorted(Comparator.comparing(ModelJar::laidAt).reversed().thenComparing(ModelJar::file))
        .toList();
  }

  /** Only what {@link #jars} names, so that no other file can be meant. */
  Optional<Path> find(String file) {
    return jars().stream()
        .map(ModelJar::file)
        .filter(file::equals)
        .findFirst()
        .map(folder::resolve);
  }

  /** The kept jar that opened last before the version in force, or last of all where none is. */
  Optional<Path> before(String inForce) {
    return jars().stream()
        .map(ModelJar::file)
        .map(folder::resolve)
        .filter(jar -> jar.getParent().endsWith(OPENED))
        .filter(jar -> !jar.equals(opened(inForce)))
        .findFirst();
  }

  private ModelJar jar(Path file) {
    try {
      return new ModelJar(
          folder.relativize(file).toString(),
          Files.getLastModifiedTime(file).toInstant(),
          Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> jarsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(JAR))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
