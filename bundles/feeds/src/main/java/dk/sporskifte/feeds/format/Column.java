package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/**
 * A column of a CSV message.
 *
 * @param name of its field; {@code person.cpr} is field {@code cpr} inside {@code person}
 */
record Column(int index, String name) {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  /** Name of the outermost field. */
  String head() {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Empty where the cell is blank, or missing. */
  Optional<String> text(CSVRecord line) {
    return index < line.size()
        ? Optional.of(line.get(index).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  Optional<Integer> number(CSVRecord line) {
    return text(line).filter(Column::isInteger).map(Integer::valueOf);
  }

  /** What is no number or truth value stays text, and the schema refuses it. */
  void put(ObjectNode node, String text, FieldTypes types) {
    ObjectNode place = node;
    String own = name;
    if (!head().equals(name)) {
      place = node.get(head()) instanceof ObjectNode inner ? inner : node.putObject(head());
      own = name.substring(head().length() + 1);
    }
    if (types.isInteger(name) && isInteger(text)) {
      place.put(own, Integer.parseInt(text));
    } else if (types.isBoolean(name) && (text.equals("true") || text.equals("false"))) {
      place.put(own, Boolean.parseBoolean(text));
    } else {
      place.put(own, text);
    }
  }

  private static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }
}
