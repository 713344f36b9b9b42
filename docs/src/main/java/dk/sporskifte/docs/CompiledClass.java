package dk.sporskifte.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;

/**
 * A class file of our own in some module of the build.
 *
 * @param module folder of the module, relative to the root, with slashes
 * @param type for example {@code dk/sporskifte/model/AgeSpan}; nested classes count to their outer
 * @param test whether it is among the module's tests
 */
record CompiledClass(String module, String type, boolean test, Path file) {
  static CompiledClass of(Path root, Path module, Path classes, Path file) {
    String name = slashes(classes.relativize(file)).replaceFirst("\\.class$", "");
    return new CompiledClass(
        slashes(root.relativize(module)),
        name.replaceFirst("\\$.*", ""),
        classes.endsWith("test-classes"),
        file);
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }

  void accept(ClassVisitor visitor) {
    try {
      new ClassReader(Files.readAllBytes(file)).accept(visitor, ClassReader.SKIP_FRAMES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String simpleName() {
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** Where its source lies, seen from the root; absent where no source of that name lies there. */
  Optional<String> source(Path root) {
    String path = module + "/src/" + (test ? "test" : "main") + "/java/" + type + ".java";
    return Optional.of(path).filter(p -> Files.exists(root.resolve(p)));
  }
}
