package dk.sporskifte.rest.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** What the sources say about their types, methods and components. */
final class Javadoc {
  private final Map<String, Doc> docs = new HashMap<>();

  /**
   * @param params what is said of each parameter or component
   */
  record Doc(String summary, String text, Map<String, String> params) {}

  Javadoc(Collection<Path> folders) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources = files.getJavaFileObjectsFromPaths(sources(folders));
      var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reading(trees, unit).scan(new TreePath(unit), "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Doc> of(Class<?> type) {
    return Optional.ofNullable(docs.get(type.getCanonicalName()));
  }

  Optional<Doc> of(Class<?> type, String method) {
    return Optional.ofNullable(docs.get(type.getCanonicalName() + "#" + method));
  }

  private static List<Path> sources(Collection<Path> folders) throws IOException {
    var found = new ArrayList<Path>();
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        files.filter(f -> f.toString().endsWith(".java")).forEach(found::add);
      }
    }
    return found;
  }

  /** Collects under canonical names. */
  private final class Reading extends TreePathScanner<Void, String> {
    private final DocTrees trees;
    private final String inPackage;

    Reading(DocTrees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.inPackage = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    }

    @Override
    public Void visitClass(ClassTree type, String outer) {
      String name = (outer.isEmpty() ? inPackage : outer + ".") + type.getSimpleName();
      keep(name);
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String outer) {
      keep(outer + "#" + method.getName());
      return null;
    }

    private void keep(String name) {
      DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
      if (comment == null) {
        return;
      }
      Map<String, String> params = new HashMap<>();
      comment.getBlockTags().stream()
          .filter(ParamTree.class::isInstance)
          .map(ParamTree.class::cast)
          .forEach(
              p ->
                  params.put(p.getName().getName().toString(), Prose.sentence(p.getDescription())));
      docs.put(
          name,
          new Doc(Prose.of(comment.getFirstSentence()), Prose.of(comment.getFullBody()), params));
    }
  }
}
