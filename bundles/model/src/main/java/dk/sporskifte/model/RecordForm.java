package dk.sporskifte.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels a record is read under, kept with each of its versions.
 *
 * @param states names by id, in order
 */
public record RecordForm(String name, List<Line> lines, List<Label> states) {
  public RecordForm {
    name = Require.text(name, "name");
    lines = List.copyOf(lines);
    states = List.copyOf(states);
  }

  /**
   * One field.
   *
   * @param kind as the municipality's templates name it, for example {@code LONG_TEXT}
   */
  public record Line(String key, String label, String kind, List<Label> choices) {
    public Line {
      key = Require.text(key, "key");
      label = Require.text(label, "label");
      kind = Require.text(kind, "kind");
      choices = List.copyOf(choices);
    }

    private Stream<String> words(List<String> values) {
      return values.stream().map(value -> Label.of(choices, value));
    }
  }

  /** What a code is called. */
  public record Label(String code, String name) {
    public Label {
      Objects.requireNonNull(code);
      Objects.requireNonNull(name);
    }

    static String of(List<Label> labels, String code) {
      return labels.stream()
          .filter(l -> l.code().equals(code))
          .findFirst()
          .map(Label::name)
          .orElse(code);
    }
  }

  /** A state's name; its id where it is gone. */
  public String state(String id) {
    return Label.of(states, id);
  }

  /** All that is written, with names in place of codes: what a search looks through. */
  public String words(Map<String, List<String>> content) {
    return lines.stream()
        .filter(line -> !line.kind().equals("LINK"))
        .flatMap(line -> line.words(content.getOrDefault(line.key(), List.of())))
        .collect(Collectors.joining("\n"));
  }
}
