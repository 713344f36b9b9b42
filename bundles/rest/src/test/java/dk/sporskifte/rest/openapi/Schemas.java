package dk.sporskifte.rest.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.rest.body.Credentials;
import dk.sporskifte.rest.json.Json;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Schemas of all that is sent and answered; described by their Javadoc. */
final class Schemas {
  private final ObjectMapper json = Json.mapper();
  private final Types types = new Types(json);
  private final ModelConverters converters = new ModelConverters();
  private final Map<String, Schema<?>> schemas = new TreeMap<>();

  Schemas() {
    ModelResolver.enumsAsRef = true;
    converters.addConverter(new ModelResolver(json, types));
    converters.addConverter(types);
  }

  /** A reference to it, or a scalar itself. */
  Schema<?> of(Type type) {
    var resolved = converters.resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
    resolved.referencedSchemas.forEach((name, schema) -> schemas.put(name, schema));
    return resolved.schema;
  }

  /** To be called when all are known. */
  void describe(Javadoc javadoc, Components components) {
    new Alternatives(json, types.byName()).show(schemas);
    schemas.forEach(
        (name, schema) -> {
          describe(schema, Optional.ofNullable(types.byName().get(name)), javadoc);
          components.addSchemas(name, schema);
        });
  }

  private static void describe(Schema<?> schema, Optional<Class<?>> type, Javadoc javadoc) {
    Optional<Javadoc.Doc> doc = type.flatMap(javadoc::of);
    doc.filter(d -> !d.summary().isEmpty()).ifPresent(d -> schema.setDescription(d.summary()));
    type.filter(Class::isRecord).ifPresent(record -> describe(schema, record, doc));
  }

  private static void describe(Schema<?> schema, Class<?> record, Optional<Javadoc.Doc> doc) {
    boolean sent = record.getPackage().equals(Credentials.class.getPackage());
    if (sent) {
      schema.setAdditionalProperties(false);
    }
    for (RecordComponent component : record.getRecordComponents()) {
      Schema<?> property = schema.getProperties().get(component.getName());
      if (property != null) {
        var part = new Part(component, property, sent);
        part.demand(schema);
        part.describe(doc.map(d -> d.params().get(component.getName())));
      }
    }
  }
}
