package dk.sporskifte.camel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagedServicesTest {
  private static final Path PACKED = Path.of("target", "classes");

  @Test
  void keeps_every_line_of_every_service_file_of_the_packed_jars() throws IOException {
    List<Path> jars = camelJars();
    assertThat(jars).hasSizeGreaterThan(20);
    for (Path path : jars) {
      try (JarFile jar = new JarFile(path.toFile())) {
        jar.stream()
            .filter(entry -> !entry.isDirectory())
            .filter(entry -> entry.getName().startsWith("META-INF/services/"))
            .forEach(entry -> assertPacked(jar, entry));
      }
    }
  }

  private static List<Path> camelJars() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.getFileName().toString().matches("camel-.*\\.jar"))
        .toList();
  }

  private static void assertPacked(JarFile jar, JarEntry entry) {
    try {
      List<String> lines = new String(jar.getInputStream(entry).readAllBytes()).lines().toList();
      assertThat(Files.readAllLines(PACKED.resolve(entry.getName())))
          .as("%s of %s", entry.getName(), jar.getName())
          .containsAll(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
