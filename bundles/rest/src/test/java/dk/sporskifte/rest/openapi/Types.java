package dk.sporskifte.rest.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Id;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.rest.json.WhoActed;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.time.Period;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How the types of the API look in a schema, and which schema is of which class. */
final class Types extends TypeNameResolver implements ModelConverter {
  private static final Map<Class<?>, Supplier<Schema<?>>> SCALARS =
      Map.of(
          CprNumber.class, StringSchema::new,
          TenantKey.class, () -> new StringSchema().pattern("^[a-z][a-z0-9_]{0,30}$"),
          MunicipalityCode.class, () -> new StringSchema().pattern("^[1-9][0-9]{2}$"),
          Period.class, () -> new StringSchema().pattern("^P").example("P28D"),
          Condition.class, StringSchema::new,
          Sought.class, () -> new StringSchema().maxLength(100),
          char[].class, () -> new StringSchema().format("password"));

  private final ObjectMapper json;
  private final Map<String, Class<?>> byName = new TreeMap<>();

  Types(ObjectMapper json) {
    this.json = json;
  }

  Map<String, Class<?>> byName() {
    return byName;
  }

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = json.constructType(type.getType());
    Class<?> raw = java.getRawClass();
    if (Id.class.isAssignableFrom(raw)) {
      return new UUIDSchema();
    }
    if (SCALARS.containsKey(raw)) {
      return SCALARS.get(raw).get();
    }
    if (raw == Actor.class) {
      return context.resolve(new AnnotatedType(WhoActed.class).resolveAsRef(true));
    }
    if (raw.getName().startsWith("dk.sporskifte")) {
      byName.put(nameForType(java, Set.of()), raw);
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    Class<?> outer = type.getEnclosingClass();
    return (outer == null ? "" : nameForClass(outer, options)) + type.getSimpleName();
  }

  @Override
  protected String nameForGenericType(JavaType type, Set<Options> options) {
    return type.getRawClass() == Page.class
        ? "PageOf" + nameForType(type.containedType(0), options)
        : super.nameForGenericType(type, options);
  }
}
