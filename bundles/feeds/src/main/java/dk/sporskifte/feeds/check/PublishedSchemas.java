package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.InputStreamSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The schemas that partners read, as what the code validates with. Nothing else is loaded. */
final class PublishedSchemas {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final URL ENVELOPE = common("envelope-1.schema.json");
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();

  private final Map<String, JsonNode> byId = new LinkedHashMap<>();
  private final JsonNode message;
  private final JsonSchemaFactory factory;

  /**
   * @throws IllegalArgumentException when it cannot be read
   */
  PublishedSchemas(URL ofFeed) {
    add(ENVELOPE);
    add(common("person-1.schema.json"));
    message = add(ofFeed);
    factory =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.add(this::load)));
  }

  /** The fields an envelope may have. */
  static JsonNode envelopeProperties() {
    return read(ENVELOPE).path("properties");
  }

  JsonSchema message() {
    return schema("");
  }

  JsonSchema eachRecord() {
    return schema("#/$defs/record");
  }

  JsonNode node() {
    return message;
  }

  /**
   * The document a {@code $ref} names, relative to the message's schema; itself when it has none.
   */
  JsonNode resolve(JsonNode property) {
    String ref = property.path("$ref").asText();
    return byId.entrySet().stream()
        .filter(e -> !ref.isEmpty() && e.getKey().endsWith("/" + ref))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(property);
  }

  private JsonSchema schema(String fragment) {
    return factory.getSchema(SchemaLocation.of(id(message) + fragment), CONFIG);
  }

  /** An answer to everything, so that the library's own loaders fetch nothing. */
  private InputStreamSource load(AbsoluteIri iri) {
    return () -> {
      JsonNode known = byId.get(iri.toString());
      if (known == null) {
        throw new IOException("a schema refers to one that is not published: " + iri);
      }
      return new ByteArrayInputStream(MAPPER.writeValueAsBytes(known));
    };
  }

  private JsonNode add(URL url) {
    JsonNode read = read(url);
    byId.put(id(read), read);
    return read;
  }

  private static String id(JsonNode schema) {
    return schema.path("$id").asText();
  }

  /** Of those that the schemas of all feeds refer to. */
  static URL common(String name) {
    return Objects.requireNonNull(
        PublishedSchemas.class.getResource("/dk/sporskifte/feeds/schemas/" + name));
  }

  private static JsonNode read(URL url) {
    try (var in = url.openStream()) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
