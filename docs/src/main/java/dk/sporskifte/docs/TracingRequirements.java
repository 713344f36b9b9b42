package dk.sporskifte.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares {@code docs/requirements.md} with what the whole build proves. A requirement that was
 * proved and is no more fails the build; new proofs are only told, until the page is written anew.
 */
public final class TracingRequirements {
  private final Path root;
  private final Path page;

  TracingRequirements(Path root) {
    this.root = root;
    this.page = root.resolve("docs").resolve("requirements.md");
  }

  /**
   * @param arguments the root folder of the build, and {@code true} to write the page
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
    System.out.println(new TracingRequirements(root).run(Boolean.parseBoolean(arguments[1])));
  }

  /** What there is to say about it, in one line. */
  String run(boolean write) throws IOException {
    Catalogue catalogue =
        Catalogue.read(root.resolve("docs").resolve("requirements-catalogue.csv"));
    Trace trace = Trace.of(Build.classes(root));
    Exceptions exceptions =
        Exceptions.read(root.resolve("docs").resolve("requirements-exceptions.csv"));
    refuse(trace.unknownTo(catalogue), "The catalogue does not know %s.");
    refuse(
        exceptions.unknownTo(catalogue),
        "requirements-exceptions.csv excepts %s, which the catalogue does not know.");
    refuse(
        exceptions.contraryTo(trace),
        "requirements-exceptions.csv says of %s whole where a test proves it, or part where none"
            + " does.");
    refuse(
        lost(trace),
        "No test proves %s any more. Put the test back, or build all modules; to give the proof up,"
            + " write \""
            + RequirementsPage.NOT_YET
            + "\" into its row of docs/requirements.md.");
    String text = new RequirementsPage(root, catalogue, trace, exceptions).text();
    if (write) {
      Files.writeString(page, text);
      return "docs/requirements.md is written: " + trace.proved().size() + " proved";
    }
    boolean current = Files.exists(page) && Files.readString(page).equals(text);
    return current
        ? "docs/requirements.md is up to date"
        : "docs/requirements.md is behind: run with -Drequirements.write=true";
  }

  private Set<String> lost(Trace trace) throws IOException {
    if (!Files.exists(page)) {
      return Set.of();
    }
    try (Stream<String> lines = Files.lines(page)) {
      Set<String> lost = new TreeSet<>(RequirementsPage.proved(lines));
      lost.removeAll(trace.proved());
      return lost;
    }
  }

  private static void refuse(Set<String> ids, String because) {
    if (!ids.isEmpty()) {
      throw new IllegalStateException(because.formatted(String.join(", ", ids)));
    }
  }
}
