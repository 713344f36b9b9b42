package dk.sporskifte.tenants.module.path;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Our bundles of the class path, laid on a module path instead. */
record OurModules(ModuleFinder finder) {
  private static final String DESCRIPTOR = "module-info.class";

  static OurModules ofTheClassPath() {
    Path[] entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(Files::exists)
            .filter(OurModules::isModule)
            .filter(OurModules::isOurs)
            .toArray(Path[]::new);
    return new OurModules(ModuleFinder.of(entries));
  }

  private static boolean isModule(Path entry) {
    if (Files.isDirectory(entry)) {
      return Files.exists(entry.resolve(DESCRIPTOR));
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.getEntry(DESCRIPTOR) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(Path entry) {
    return ModuleFinder.of(entry).findAll().stream()
        .map(module -> module.descriptor().name())
        .anyMatch(name -> name.startsWith("dk.sporskifte.") && !name.endsWith(".testkit"));
  }

  Set<String> names() {
    return finder.findAll().stream()
        .map(module -> module.descriptor().name())
        .collect(toUnmodifiableSet());
  }

  ModuleDescriptor descriptor(String name) {
    return finder.find(name).map(ModuleReference::descriptor).orElseThrow();
  }

  /** Resolves them all against the JDK alone and defines them in a layer of their own. */
  ModuleLayer.Controller layer() {
    ModuleLayer boot = ModuleLayer.boot();
    Configuration resolved = boot.configuration().resolve(finder, ModuleFinder.of(), names());
    return ModuleLayer.defineModulesWithOneLoader(
        resolved, List.of(boot), ClassLoader.getPlatformClassLoader());
  }
}
