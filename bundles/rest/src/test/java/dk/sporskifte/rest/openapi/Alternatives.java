package dk.sporskifte.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Shows a sealed interface as one of its kinds, by the property {@code kind}. */
final class Alternatives {
  private static final String KIND = "kind";
  private final ObjectMapper json;
  private final Map<String, Class<?>> types;

  Alternatives(ObjectMapper json, Map<String, Class<?>> types) {
    this.json = json;
    this.types = types;
  }

  void show(Map<String, Schema<?>> schemas) {
    types.entrySet().stream()
        .filter(t -> t.getValue().isSealed() && schemas.containsKey(t.getKey()))
        .map(Map.Entry::getKey)
        .toList()
        .forEach(name -> schemas.put(name, oneOf(types.get(name), schemas)));
  }

  private Schema<?> oneOf(Class<?> type, Map<String, Schema<?>> schemas) {
    var discriminator = new Discriminator().propertyName(KIND);
    var all = new Schema<>().discriminator(discriminator);
    for (NamedType kind : kinds(type)) {
      String schema = name(kind.getType());
      String reference = "#/components/schemas/" + schema;
      all.addOneOfItem(new Schema<>().$ref(reference));
      discriminator.mapping(kind.getName(), reference);
      schemas.put(schema, own(schemas.get(schema), kind.getName()));
    }
    return all;
  }

  private String name(Class<?> type) {
    return types.entrySet().stream()
        .filter(t -> t.getValue() == type)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private List<NamedType> kinds(Class<?> type) {
    var config = json.getSerializationConfig();
    var annotated = AnnotatedClassResolver.resolve(config, json.constructType(type), config);
    return json.getSubtypeResolver().collectAndResolveSubtypesByClass(config, annotated).stream()
        .filter(NamedType::hasName)
        .sorted(Comparator.comparing(NamedType::getName))
        .toList();
  }

  /** What a kind has besides what it inherits, which is nothing. */
  private static Schema<?> own(Schema<?> inheriting, String kind) {
    Schema<?> own =
        inheriting.getAllOf().stream()
            .filter(part -> part.getProperties() != null)
            .findFirst()
            .orElseThrow();
    own.setRequired(null);
    own.addProperty(KIND, new StringSchema().addEnumItem(kind));
    own.addRequiredItem(KIND);
    return own;
  }
}
