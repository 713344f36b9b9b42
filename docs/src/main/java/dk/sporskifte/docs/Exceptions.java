package dk.sporskifte.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** Requirements that are not met on purpose, wholly or in part, each with its reason in Danish. */
record Exceptions(Map<String, Reasoned> all) {
  Exceptions {
    all = Map.copyOf(all);
  }

  /**
   * @param part whether a test proves the rest
   */
  record Reasoned(boolean part, String reason) {}

  /** None where there is no such file. */
  static Exceptions read(Path csv) throws IOException {
    Map<String, Reasoned> all = new TreeMap<>();
    if (Files.exists(csv)) {
      try (Reader reader = Files.newBufferedReader(csv)) {
        for (CSVRecord row : Catalogue.FORMAT.parse(reader)) {
          Reasoned exception = new Reasoned(row.get("extent").equals("part"), row.get("reason"));
          if (exception.reason().isBlank() || all.put(row.get("id"), exception) != null) {
            throw new IllegalStateException(
                row.get("id") + " needs one reason in requirements-exceptions.csv");
          }
        }
      }
    }
    return new Exceptions(all);
  }

  Optional<Reasoned> of(Requirement requirement) {
    return Optional.ofNullable(all.get(requirement.id()));
  }

  Set<String> unknownTo(Catalogue catalogue) {
    Set<String> unknown = new TreeSet<>(all.keySet());
    unknown.removeIf(catalogue::knows);
    return unknown;
  }

  /** Ids of which it says the contrary of what tests prove. */
  Set<String> contraryTo(Trace trace) {
    Set<String> contrary = new TreeSet<>(all.keySet());
    contrary.removeIf(id -> trace.proved().contains(id) == all.get(id).part());
    return contrary;
  }
}
