package dk.sporskifte.feeds.police;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.SyntheticPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Police lists about people who do not exist. */
final class Lists {
  /** Of the event of each line, unless it says otherwise. */
  static final LocalDate EVENT_DAY = LocalDate.of(2026, 3, 1);

  static final JsonMapper JSON = new JsonMapper();

  private Lists() {}

  /** To Korsbæk, from NSP, with these lines. */
  static ObjectNode message(ObjectNode... lines) {
    ObjectNode message = JSON.createObjectNode();
    message
        .put("feed", "police-list")
        .put("schemaVersion", "1.0")
        .put("messageId", messageId(1).toString());
    message.putObject("sender").put("code", "nsp").put("cvr", "11111111");
    message
        .put("recipientMunicipality", "999")
        .put("createdAt", "2026-03-02T07:00:00+01:00")
        .put("periodFrom", "2026-02-27T00:00:00+01:00")
        .put("periodTo", "2026-03-02T00:00:00+01:00")
        .put("legalBasis", "RPL115_SSP")
        .put("purposeText", "Overleveringsmøde, kriminalitetsforebyggelse");
    message.putArray("records").addAll(List.of(lines));
    return message;
  }

  static UUID messageId(int number) {
    return SyntheticPeople.uuid(1_000 + number);
  }

  /** Somebody 16 years old who was met. */
  static ObjectNode line(int number) {
    return line(number, LocalDate.of(2009, 6, 15), "MET");
  }

  static ObjectNode line(int number, LocalDate born, String role) {
    Person person = SyntheticPeople.person(number, born);
    ObjectNode line = JSON.createObjectNode().put("recordNo", number);
    ObjectNode block = line.putObject("person");
    person.cpr().ifPresent(cpr -> block.put("cpr", cpr.value()));
    block
        .put("familyName", person.familyName())
        .put("givenName", person.givenName())
        .put("birthDate", born.toString());
    return line.put("reportNo", "0900-70000-%05d-26".formatted(number))
        .put("policeDistrict", "NSP")
        .put("eventAt", EVENT_DAY + "T21:30:00+01:00")
        .put("eventPlace", "Ved stationen")
        .put("role", role);
  }

  static ObjectNode person(ObjectNode line) {
    return (ObjectNode) line.get("person");
  }

  static byte[] json(ObjectNode message) {
    return message.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same message as semicolons have it. */
  static String csv(ObjectNode message) {
    Map<String, String> envelope = flat(message, "");
    List<Map<String, String>> lines =
        message.withArray("records").valueStream().map(line -> flat(line, "")).toList();
    Set<String> columns = new LinkedHashSet<>();
    lines.forEach(line -> columns.addAll(line.keySet()));
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = CSVFormat.DEFAULT.builder().setDelimiter(';').get().print(text)) {
      printer.printRecord(joined(envelope.keySet(), columns));
      for (Map<String, String> line : lines) {
        printer.printRecord(
            joined(
                envelope.values(),
                columns.stream().map(column -> line.getOrDefault(column, "")).toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<String> joined(
      java.util.Collection<String> first, java.util.Collection<String> then) {
    List<String> all = new java.util.ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  private static Map<String, String> flat(JsonNode node, String outer) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (property.getValue().isObject()) {
        cells.putAll(flat(property.getValue(), property.getKey() + "."));
      } else if (property.getValue().isValueNode()) {
        cells.put(outer + property.getKey(), property.getValue().asText());
      }
    }
    return cells;
  }
}
