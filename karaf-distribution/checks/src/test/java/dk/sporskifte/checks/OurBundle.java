package dk.sporskifte.checks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One of our bundles as the build packed it.
 *
 * @param jar the packed file
 */
record OurBundle(String symbolicName, Path jar, Manifest manifest) {
  /** Every bundle of ours on the class path, by name. */
  static List<OurBundle> all() {
    try {
      return Collections.list(OurBundle.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))
          .stream()
          .filter(url -> url.getProtocol().equals("jar"))
          .map(OurBundle::at)
          .filter(bundle -> bundle.symbolicName.startsWith("dk.sporskifte."))
          .sorted(Comparator.comparing(OurBundle::symbolicName))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static OurBundle named(String symbolicName) {
    return all().stream()
        .filter(bundle -> bundle.symbolicName.equals(symbolicName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no bundle " + symbolicName));
  }

  private static OurBundle at(URL manifestUrl) {
    try (InputStream in = manifestUrl.openStream()) {
      Manifest manifest = new Manifest(in);
      String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
      String file = manifestUrl.getPath().replaceFirst("!/META-INF/MANIFEST.MF$", "");
      return new OurBundle(name == null ? "" : name, Path.of(URI.create(file)), manifest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Exported packages with their versions. */
  SortedMap<String, String> exportedPackages() {
    SortedMap<String, String> exported = new TreeMap<>();
    String header = manifest.getMainAttributes().getValue("Export-Package");
    if (header != null) {
      ManifestHeader.clauses(header)
          .forEach(
              (name, attributes) -> exported.put(name, attributes.getOrDefault("version", "")));
    }
    return exported;
  }

  /** Of the hand-written module-info; empty for an automatic module. */
  Optional<ModuleDescriptor> module() {
    return read("/module-info.class").map(OurBundle::descriptor);
  }

  /** Contents of the files whose path in the bundle is asked for. */
  Map<String, byte[]> files(Predicate<String> wanted) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> paths = Files.walk(zip.getPath("/"))) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        if (wanted.test(path.toString())) {
          contents.put(path.toString(), Files.readAllBytes(path));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private Optional<byte[]> read(String path) {
    return files(path::equals).values().stream().findFirst();
  }

  private static ModuleDescriptor descriptor(byte[] bytes) {
    try {
      return ModuleDescriptor.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return symbolicName;
  }
}
