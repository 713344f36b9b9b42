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

/** Requirements that are not met on purpose, each with its reason in Danish. */
record Exceptions(Map<String, String> reasons) {
  Exceptions {
    reasons = Map.copyOf(reasons);
  }

  /** None where there is no such file. */
  static Exceptions read(Path csv) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    if (Files.exists(csv)) {
      try (Reader reader = Files.newBufferedReader(csv)) {
        for (CSVRecord row : Catalogue.FORMAT.parse(reader)) {
          String reason = row.get("reason");
          if (reason.isBlank() || reasons.put(row.get("id"), reason) != null) {
            throw new IllegalStateException(
                row.get("id") + " needs one reason in requirements-exceptions.csv");
          }
        }
      }
    }
    return new Exceptions(reasons);
  }

  Optional<String> reason(Requirement requirement) {
    return Optional.ofNullable(reasons.get(requirement.id()));
  }

  Set<String> unknownTo(Catalogue catalogue) {
    Set<String> unknown = new TreeSet<>(reasons.keySet());
    unknown.removeIf(catalogue::knows);
    return unknown;
  }

  /** Ids that need no exception any more. */
  Set<String> provedBy(Trace trace) {
    Set<String> proved = new TreeSet<>(reasons.keySet());
    proved.retainAll(trace.proved());
    return proved;
  }
}
