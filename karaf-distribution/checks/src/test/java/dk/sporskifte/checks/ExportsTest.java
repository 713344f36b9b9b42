package dk.sporskifte.checks;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportsTest {
  /** They pack what others wrote, or hold no class at all. */
  private static final Set<String> AUTOMATIC_MODULES =
      Set.of("dk.sporskifte.camel", "dk.sporskifte.persistence.api", "dk.sporskifte.web");

  private static final Path ROOT = Path.of("../..");

  static List<OurBundle> bundles() {
    return OurBundle.all();
  }

  @Test
  void every_folder_with_a_bundle_is_among_those_checked() {
    assertThat(bundles())
        .extracting(OurBundle::symbolicName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    foldersOf("bundles").map(folder -> "dk.sporskifte." + folder),
                    foldersOf("tenants").map(folder -> "dk.sporskifte.tenants." + folder))
                .map(name -> name.replace('-', '.'))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void a_module_exports_what_its_bundle_exports(OurBundle bundle) {
    if (AUTOMATIC_MODULES.contains(bundle.symbolicName())) {
      assertThat(bundle.manifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo(bundle.symbolicName());
      return;
    }
    ModuleDescriptor module = bundle.module().orElseThrow(() -> new AssertionError("no module"));
    assertThat(module.name()).isEqualTo(bundle.symbolicName());
    assertThat(exportsOf(module)).isEqualTo(bundle.exportedPackages().keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void an_exported_package_of_ours_has_a_version_of_its_own(OurBundle bundle) {
    bundle.exportedPackages().entrySet().stream()
        .filter(export -> export.getKey().startsWith("dk.sporskifte."))
        .forEach(
            export -> {
              assertThat(export.getKey()).startsWith(bundle.symbolicName());
              assertThat(export.getValue()).as(export.getKey()).matches("\\d+\\.\\d+\\.\\d+");
            });
  }

  private static SortedSet<String> exportsOf(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> foldersOf(String group) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(group))) {
      return folders
          .filter(ExportsTest::packsABundle)
          .map(folder -> folder.getFileName().toString())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean packsABundle(Path folder) {
    return Files.exists(folder.resolve("src/main/java")) || Files.exists(folder.resolve("bnd.bnd"));
  }
}
