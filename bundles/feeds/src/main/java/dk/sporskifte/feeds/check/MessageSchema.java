package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import dk.sporskifte.feeds.format.FieldTypes;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The published schema of one feed, compiled. Envelope and records are validated one by one. */
public final class MessageSchema {
  /** Names of the fields that any feed's envelope may have. */
  public static final Set<String> ENVELOPE_FIELDS =
      PublishedSchemas.envelopeProperties()
          .propertyStream()
          .map(Map.Entry::getKey)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NOT_THE_FEEDS_OWN = Set.of("recordNo", "person");

  private final JsonSchema envelope;
  private final JsonSchema eachRecord;
  private final List<String> fields = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();
  private final FieldTypes types;

  /**
   * @throws IllegalArgumentException when it is no schema of a message
   */
  public MessageSchema(URL schema) {
    PublishedSchemas published = new PublishedSchemas(schema);
    JsonNode properties = published.node().at("/$defs/record/properties");
    if (!properties.has("recordNo") || !properties.has("person")) {
      throw new IllegalArgumentException("a record has recordNo and person: " + schema);
    }
    envelope = tried(published.message());
    eachRecord = tried(published.eachRecord());
    Map<String, String> found = new HashMap<>();
    describe(published, PublishedSchemas.envelopeProperties(), "", found);
    describe(published, properties, "", found);
    types = new FieldTypes(found);
    properties.fieldNames().forEachRemaining(fields::add);
    fields.removeAll(NOT_THE_FEEDS_OWN);
  }

  /** The feed's own fields, in the order of its schema. */
  List<String> fields() {
    return List.copyOf(fields);
  }

  public FieldTypes types() {
    return types;
  }

  /** What is wrong with the envelope alone. */
  List<Violation> envelope(ObjectNode node) {
    return validate(envelope, node).stream().filter(v -> !v.isWithin("records")).toList();
  }

  List<Violation> eachRecord(ObjectNode node) {
    return validate(eachRecord, node);
  }

  String reason(Violation violation) {
    return violation.reason(labels.getOrDefault(violation.field(), "Feltet"));
  }

  /** References are followed late: what is wrong with them shall show at once. */
  private static JsonSchema tried(JsonSchema schema) {
    schema.validate(JsonNodeFactory.instance.objectNode());
    return schema;
  }

  private static List<Violation> validate(JsonSchema schema, ObjectNode node) {
    return schema.validate(node).stream().map(Violation::of).distinct().toList();
  }

  private void describe(
      PublishedSchemas published, JsonNode properties, String outer, Map<String, String> found) {
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      String path = outer + property.getKey();
      JsonNode described = published.resolve(property.getValue());
      labels.put(path, property.getValue().path("title").asText("Feltet"));
      found.put(path.replace('/', '.'), described.path("type").asText());
      describe(published, described.path("properties"), path + "/", found);
    }
  }
}
