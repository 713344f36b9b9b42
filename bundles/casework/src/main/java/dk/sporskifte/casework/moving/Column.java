package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.port.Spreadsheets;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param longest how many characters a cell may have
 * @param choices by this municipality's way of working; empty where anything can be written
 */
record Column(
    String heading,
    boolean mandatory,
    String explanation,
    String example,
    int longest,
    Function<WayOfWorking, List<String>> choices) {
  private static final int LINE = 200;
  private static final int TEXT = 20_000;

  static Column of(String heading, String explanation, String example) {
    return new Column(heading, false, explanation, example, LINE, way -> List.of());
  }

  Column demanded() {
    return new Column(heading, true, explanation, example, longest, choices);
  }

  Column ofMuchText() {
    return new Column(heading, mandatory, explanation, example, TEXT, choices);
  }

  Column choosing(Function<WayOfWorking, List<String>> among) {
    return new Column(heading, mandatory, explanation, example, longest, among);
  }

  boolean freeText() {
    return longest == TEXT;
  }

  /** The first choice stands for an example where none is written. */
  String exampleIn(WayOfWorking way) {
    return example.isEmpty() ? choices.apply(way).stream().findFirst().orElse("") : example;
  }

  Spreadsheets.Column form(WayOfWorking way) {
    return new Spreadsheets.Column(
        mandatory ? heading + " *" : heading, Optional.of(explanation), choices.apply(way));
  }
}
