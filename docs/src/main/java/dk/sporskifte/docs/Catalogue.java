package dk.sporskifte.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Every requirement there is, in the order of the catalogue. */
record Catalogue(List<Requirement> requirements) {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  Catalogue {
    requirements = List.copyOf(requirements);
    long distinct = requirements.stream().map(Requirement::id).distinct().count();
    if (distinct != requirements.size()) {
      throw new IllegalArgumentException("the catalogue names a requirement twice");
    }
  }

  static Catalogue read(Path csv) throws IOException {
    List<Requirement> requirements = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(csv)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        requirements.add(
            new Requirement(row.get("id"), row.get("municipality"), row.get("wording")));
      }
    }
    return new Catalogue(requirements);
  }

  boolean knows(String id) {
    return requirements.stream().anyMatch(r -> r.id().equals(id));
  }
}
