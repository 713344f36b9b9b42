package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * A column of a CSV message.
 *
 * @param name of its field; {@code person.cpr} is field {@code cpr} inside {@code person}
 */
record Column(int index, String name) {
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
    return text(line).filter(FieldTypes::isInteger).map(Integer::valueOf);
  }

  void put(ObjectNode node, String text, FieldTypes types) {
    ObjectNode place = node;
    String own = name;
    if (!head().equals(name)) {
      place = node.get(head()) instanceof ObjectNode inner ? inner : node.putObject(head());
      own = name.substring(head().length() + 1);
    }
    types.put(place, own, name, text);
  }
}
