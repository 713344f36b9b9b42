package dk.sporskifte.rest.server;

import dk.sporskifte.rest.resource.ApiResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every resource there is, by what was compiled. */
public final class Resources {
  private Resources() {}

  public static List<Class<? extends ApiResource>> classes() {
    return compiled(ApiResource.class)
        .filter(ApiResource.class::isAssignableFrom)
        .filter(c -> !c.isInterface())
        .<Class<? extends ApiResource>>map(c -> c.asSubclass(ApiResource.class))
        .toList();
  }

  /** What was compiled into the same package, by name. */
  public static Stream<Class<?>> compiled(Class<?> neighbour) {
    try {
      String own = neighbour.getSimpleName() + ".class";
      Path folder = Path.of(neighbour.getResource(own).toURI()).getParent();
      try (var files = Files.list(folder)) {
        return files
            .map(f -> f.getFileName().toString())
            .filter(n -> n.endsWith(".class"))
            .sorted()
            .toList()
            .stream()
            .map(n -> load(neighbour.getPackageName() + "." + n.substring(0, n.length() - 6)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
