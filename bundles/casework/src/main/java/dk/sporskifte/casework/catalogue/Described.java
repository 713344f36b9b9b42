package dk.sporskifte.casework.catalogue;

import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Staircase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the municipality has written of a measure, as it stands now. */
record Described(RecordVersion version) {
  RecordId id() {
    return version.record();
  }

  boolean own() {
    return value(Cataloguing.ENTRY).isEmpty();
  }

  boolean describes(String code) {
    return value(Cataloguing.ENTRY).filter(code::equals).isPresent();
  }

  /** Taking a record out of use is the last thing that is done to it. */
  boolean retired() {
    return version.act() == RecordVersion.Act.CLOSED;
  }

  boolean tight() {
    return value(Cataloguing.TIGHT).filter("yes"::equals).isPresent();
  }

  boolean standsOn(Staircase.Step step) {
    return values(Cataloguing.STEPS).contains(Cataloguing.step(step));
  }

  Staircase.Kind kind() {
    return value(Cataloguing.KIND).map(Staircase.Kind::valueOf).orElse(Staircase.Kind.PROGRAMME);
  }

  /** Those that can be followed; a line that is none stays in the description's record. */
  Stream<String> links() {
    return value(Cataloguing.LINKS).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> line.matches("https://\\S+"));
  }

  Optional<String> value(String key) {
    return values(key).stream().findFirst();
  }

  private List<String> values(String key) {
    return version.content().getOrDefault(key, List.of());
  }
}
