package dk.sporskifte.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code docs/requirements.md}: written for people, and read again to see what was covered. */
final class RequirementsPage {
  static final String NOT_YET = "ikke endnu";
  private static final String EXCEPTED = "Undtaget: ";
  private static final String EXCEPTED_IN_PART = "Delvis undtaget: ";

  private static final Pattern ROW =
      Pattern.compile("\\| (" + Requirement.ID + ") \\|.*(?<!\\\\)\\| (.*) \\|");

  private final Path root;
  private final Catalogue catalogue;
  private final Trace trace;
  private final Exceptions exceptions;

  RequirementsPage(Path root, Catalogue catalogue, Trace trace, Exceptions exceptions) {
    this.root = root;
    this.catalogue = catalogue;
    this.trace = trace;
    this.exceptions = exceptions;
  }

  /** Ids that a page of an earlier build calls proved. */
  static Set<String> proved(Stream<String> lines) {
    Set<String> proved = new TreeSet<>();
    lines
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .filter(row -> !row.group(row.groupCount()).equals(NOT_YET))
        .filter(row -> !row.group(row.groupCount()).startsWith(EXCEPTED))
        .forEach(row -> proved.add(row.group(1)));
    return proved;
  }

  String text() {
    Map<String, List<Requirement>> families =
        catalogue.requirements().stream()
            .collect(groupingBy(Requirement::family, LinkedHashMap::new, toList()));
    long proved = catalogue.requirements().stream().filter(this::isProved).count();
    return """
        # Requirements

        What each municipality's own documents and the law demand, which code names the sentence as \
        its source, and which tests prove it. Generated from `requirements-catalogue.csv`, the \
        sources in the code and the `@Proves` marks of the tests:

            mvn verify -Drequirements.write=true

        Proved by a test: %d of %d. Excepted wholly or in part, with the reason: %d.
        """
            .formatted(proved, catalogue.requirements().size(), exceptions.all().size())
        + families.values().stream().map(this::section).collect(joining());
  }

  private boolean isProved(Requirement requirement) {
    return trace.proofs().containsKey(requirement.id());
  }

  private String section(List<Requirement> family) {
    String municipalities =
        family.stream().map(Requirement::municipality).distinct().collect(joining(", "));
    return "\n## %s (%s)\n\n| Id | Ordlyd | Håndhæves i | Bevises af |\n|---|---|---|---|\n"
            .formatted(family.get(0).family(), municipalities)
        + family.stream().map(this::row).collect(joining());
  }

  private String row(Requirement requirement) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            requirement.id(),
            cell(requirement.wording()),
            links(trace.rules().get(requirement.id()), c -> c, CompiledClass::simpleName, ""),
            proof(requirement));
  }

  private String proof(Requirement requirement) {
    String proofs =
        links(trace.proofs().get(requirement.id()), Proof::in, Proof::sentence, NOT_YET);
    return exceptions
        .of(requirement)
        .map(e -> (e.part() ? proofs + "<br>" + EXCEPTED_IN_PART : EXCEPTED) + cell(e.reason()))
        .orElse(proofs);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private <T> String links(
      List<T> targets, Function<T, CompiledClass> in, Function<T, String> name, String none) {
    return targets == null
        ? none
        : targets.stream()
            .map(target -> link(in.apply(target), name.apply(target)))
            .distinct()
            .collect(joining("<br>"));
  }

  private String link(CompiledClass in, String name) {
    return in.source(root).map(path -> "[%s](../%s)".formatted(name, path)).orElse(name);
  }
}
