package dk.sporskifte.tenancy.models;

import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenancy.municipality.Contradiction;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The jar of a municipality's bundle, read by a class loader of its own that sees the model and the
 * SPI of the platform and nothing else of it. The framework never hears of it, so nobody is wired
 * anew and nothing is left when it is closed.
 */
record CandidateJar(Path file, String told) {
  String symbolicName() {
    return header("Bundle-SymbolicName").split(";")[0].strip();
  }

  <T> T read(Function<WayOfWorking, T> use) {
    String component = component();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {file.toUri().toURL()}, new ContractsOnly())) {
      return use.apply(way(loader.loadClass(component)));
    } catch (IOException e) {
      throw unusable("it cannot be read: " + e.getMessage());
    } catch (ClassNotFoundException e) {
      throw unusable("its component names the class " + component + ", which is not in it");
    }
  }

  private WayOfWorking way(Class<?> component) {
    try {
      return component
          .asSubclass(Municipality.class)
          .getDeclaredConstructor()
          .newInstance()
          .wayOfWorking();
    } catch (ReflectiveOperationException e) {
      throw unusable(
          component.getName() + " must be public, with a public constructor without parameters");
    } catch (RuntimeException | LinkageError e) {
      throw unusable(Contradiction.of(e));
    }
  }

  /** What its component description says that it publishes. */
  private String component() {
    List<String> found =
        List.of(header("Service-Component").split(",")).stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(this::municipalityIn)
            .flatMap(List::stream)
            .toList();
    if (found.size() != 1) {
      throw unusable(
          "it publishes "
              + found.size()
              + " municipalities: mark the one class that implements Municipality @Component");
    }
    return found.get(0);
  }

  private List<String> municipalityIn(String description) {
    try (JarFile jar = new JarFile(file.toFile())) {
      var entry = jar.getEntry(description);
      if (entry == null) {
        throw unusable("it lacks " + description + ", which its manifest names");
      }
      return ComponentDescription.municipalities(jar.getInputStream(entry));
    } catch (IOException e) {
      throw unusable("it cannot be read: " + e.getMessage());
    }
  }

  private String header(String name) {
    try (JarFile jar = new JarFile(file.toFile())) {
      Manifest manifest = jar.getManifest();
      String value = manifest == null ? null : manifest.getMainAttributes().getValue(name);
      if (value == null) {
        throw unusable("its manifest lacks " + name + ": build it as a bundle");
      }
      return value;
    } catch (IOException e) {
      throw unusable("it is no jar: " + e.getMessage());
    }
  }

  private UnusableModelException unusable(String why) {
    return new UnusableModelException(told + ": " + why);
  }

  /** The JDK, the model and the SPI. */
  private static final class ContractsOnly extends ClassLoader {
    private static final List<String> CONTRACTS =
        List.of("dk.sporskifte.model.", "dk.sporskifte.municipality.spi.");

    ContractsOnly() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (CONTRACTS.stream().anyMatch(name::startsWith)) {
        return CandidateJar.class.getClassLoader().loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }
  }
}
