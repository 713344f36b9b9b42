package dk.sporskifte.checkfeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.format.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One message in each format, with the fields in the order of the published schemas. */
final class Written {
  private static final List<String> ENVELOPE =
      List.of(
          "feed",
          "schemaVersion",
          "messageId",
          "correctsMessageId",
          "sender",
          "recipientMunicipality",
          "createdAt",
          "periodFrom",
          "periodTo",
          "legalBasis",
          "purposeText",
          "records");

  private Written() {}

  static byte[] as(Format format, ObjectNode message) {
    String text =
        switch (format) {
          case JSON -> message.toPrettyString();
          case CSV -> csv(message);
          case XML -> xml(message);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String xml(ObjectNode message) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.append("<message xmlns=\"https://sporskifte.example/feeds/v1\">\n");
    List<String> order = order(message.path("feed").asText());
    for (Map.Entry<String, JsonNode> field : sorted(message, ENVELOPE)) {
      if (!field.getKey().equals("records")) {
        element(text, field.getKey(), field.getValue(), List.of());
        continue;
      }
      text.append("<records>\n");
      field.getValue().forEach(line -> element(text, "record", line, order));
      text.append("</records>\n");
    }
    return text.append("</message>\n").toString();
  }

  private static void element(StringBuilder text, String name, JsonNode value, List<String> order) {
    text.append('<').append(name).append('>');
    if (value.isObject()) {
      text.append('\n');
      sorted(value, order).forEach(e -> element(text, e.getKey(), e.getValue(), List.of()));
    } else {
      text.append(value.asText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
    text.append("</").append(name).append(">\n");
  }

  private static List<Map.Entry<String, JsonNode>> sorted(JsonNode node, List<String> order) {
    List<Map.Entry<String, JsonNode>> fields = new ArrayList<>(node.properties());
    fields.sort((a, b) -> Integer.compare(place(order, a.getKey()), place(order, b.getKey())));
    return fields;
  }

  private static int place(List<String> order, String name) {
    int place = order.indexOf(name);
    return place < 0 ? order.size() : place;
  }

  private static List<String> order(String feed) {
    List<String> order = new ArrayList<>();
    for (Feed installed : Components.of(Feed.class)) {
      if (installed.name().equals(feed)) {
        order.addAll(Schemas.fields(Schemas.json(installed)));
      }
    }
    return order;
  }

  static String csv(ObjectNode message) {
    Map<String, String> envelope = flat(message, "");
    ArrayNode records =
        message.path("records") instanceof ArrayNode there
            ? there
            : JsonNodeFactory.instance.arrayNode();
    List<Map<String, String>> lines = records.valueStream().map(line -> flat(line, "")).toList();
    Set<String> columns = new LinkedHashSet<>(List.of("recordNo"));
    lines.forEach(line -> columns.addAll(line.keySet()));
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = CSVFormat.DEFAULT.builder().setDelimiter(';').get().print(text)) {
      printer.printRecord(joined(envelope.keySet(), columns));
      for (Map<String, String> line : lines.isEmpty() ? List.of(Map.<String, String>of()) : lines) {
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

  private static List<String> joined(Collection<String> first, Collection<String> then) {
    List<String> all = new ArrayList<>(first);
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
