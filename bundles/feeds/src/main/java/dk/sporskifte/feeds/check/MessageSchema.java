package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import dk.sporskifte.feeds.format.FieldTypes;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The published schema of one feed, compiled. Envelope and records are validated one by one. */
public final class MessageSchema {
  /** The fields that any feed's envelope may have. */
  public static final FieldTypes ENVELOPE =
      types(DescribedField.all(PublishedSchemas.envelopeProperties(), UnaryOperator.identity()));

  private static final Set<String> NOT_THE_FEEDS_OWN = Set.of("recordNo", "person");

  /** A field that is there so that nobody can send it unseen. */
  private static final String NEVER = "not";

  private final JsonSchema envelope;
  private final JsonSchema eachRecord;
  private final List<String> fields;
  private final Map<String, DescribedField> described;
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
    fields =
        properties
            .propertyStream()
            .filter(property -> !property.getValue().has(NEVER))
            .map(Map.Entry::getKey)
            .filter(name -> !NOT_THE_FEEDS_OWN.contains(name))
            .toList();
    described = DescribedField.all(properties, published::resolve);
    types = types(described);
    described.putAll(DescribedField.all(PublishedSchemas.envelopeProperties(), published::resolve));
  }

  /** The feed's own fields, in the order of its schema; none of those that must not be sent. */
  List<String> fields() {
    return fields;
  }

  /** Of a record. */
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
    DescribedField field = described.get(violation.field());
    return violation.reason(field == null ? DescribedField.UNLABELLED : field.label());
  }

  /** References are followed late: what is wrong with them shall show at once. */
  private static JsonSchema tried(JsonSchema schema) {
    schema.validate(JsonNodeFactory.instance.objectNode());
    return schema;
  }

  private static List<Violation> validate(JsonSchema schema, ObjectNode node) {
    return schema.validate(node).stream().map(Violation::of).distinct().toList();
  }

  private static FieldTypes types(Map<String, DescribedField> fields) {
    return new FieldTypes(
        fields.entrySet().stream()
            .collect(
                Collectors.toMap(e -> e.getKey().replace('/', '.'), e -> e.getValue().type())));
  }
}
