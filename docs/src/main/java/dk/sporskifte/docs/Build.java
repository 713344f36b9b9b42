package dk.sporskifte.docs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The modules below a root folder, and the classes of our own that were compiled in them. */
final class Build {
  private static final Set<String> NO_MODULES_BELOW = Set.of(".git", "src", "node_modules");
  private static final Path OURS = Path.of("dk", "sporskifte");

  private Build() {}

  static List<CompiledClass> classes(Path root) throws IOException {
    List<CompiledClass> found = new ArrayList<>();
    for (Path module : modules(root)) {
      for (String output : List.of("classes", "test-classes")) {
        found.addAll(classes(root, module, module.resolve("target").resolve(output)));
      }
    }
    return found;
  }

  private static List<CompiledClass> classes(Path root, Path module, Path output)
      throws IOException {
    Path ours = output.resolve(OURS);
    if (!Files.isDirectory(ours)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(ours)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .map(file -> CompiledClass.of(root, module, output, file))
          .toList();
    }
  }

  private static List<Path> modules(Path root) throws IOException {
    List<Path> modules = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean itself = folder.equals(root.resolve("docs"));
            if (itself || name.equals("target") || NO_MODULES_BELOW.contains(name)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.exists(folder.resolve("pom.xml"))) {
              modules.add(folder);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    modules.sort(null);
    return modules;
  }
}
