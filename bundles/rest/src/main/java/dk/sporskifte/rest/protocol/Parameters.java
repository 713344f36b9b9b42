package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.Id;
import dk.sporskifte.rest.json.StrictTexts;
import dk.sporskifte.rest.json.TypedIds;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.ext.ParamConverter;
import javax.ws.rs.ext.ParamConverterProvider;

/** Reads ids and choices in path and query; names what cannot be read. */
public final class Parameters implements ParamConverterProvider {
  @Override
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    return reading(type)
        .map(reading -> new Reading<>(name(annotations), reading, type))
        .orElse(null);
  }

  private static Optional<Reader> reading(Class<?> type) {
    if (type == UUID.class) {
      return Optional.of(new Reader(TypedIds::uuid, "uuid", Map.of()));
    }
    if (Id.class.isAssignableFrom(type)) {
      var constructor = TypedIds.ALL.get(type);
      return Optional.of(new Reader(t -> constructor.apply(TypedIds.uuid(t)), "uuid", Map.of()));
    }
    if (type == boolean.class) {
      return Optional.of(new Reader(Parameters::truth, "boolean", Map.of()));
    }
    if (type == int.class) {
      return Optional.of(new Reader(Integer::valueOf, "integer", Map.of()));
    }
    if (type == LocalDate.class) {
      return Optional.of(new Reader(StrictTexts::date, "date", Map.of()));
    }
    if (type == Sought.class) {
      return Optional.of(new Reader(Parameters::sought, "text", Map.of()));
    }
    return type.isEnum() ? Optional.of(choice(type)) : Optional.empty();
  }

  private static Reader choice(Class<?> type) {
    Map<String, Object> choices =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), c -> c));
    String allowed =
        Arrays.stream(type.getEnumConstants())
            .map(c -> ((Enum<?>) c).name())
            .collect(Collectors.joining(", "));
    return new Reader(
        text -> Optional.ofNullable(choices.get(text)).orElseThrow(IllegalArgumentException::new),
        "choice",
        Map.of("allowed", allowed));
  }

  /** Null where nothing was typed: then all is meant, as without the parameter. */
  private static Object sought(String text) {
    return Sought.in(Optional.of(text)).orElse(null);
  }

  private static boolean truth(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException();
  }

  private static String name(Annotation[] annotations) {
    return Arrays.stream(annotations)
        .flatMap(
            a ->
                a instanceof PathParam path
                    ? Optional.of(path.value()).stream()
                    : a instanceof QueryParam query
                        ? Optional.of(query.value()).stream()
                        : Optional.<String>empty().stream())
        .findFirst()
        .orElse("");
  }

  private record Reader(Function<String, Object> read, String text, Map<String, String> values) {}

  private record Reading<T>(String name, Reader reader, Class<T> type)
      implements ParamConverter<T> {
    @Override
    public T fromString(String value) {
      try {
        @SuppressWarnings("unchecked")
        T read = (T) reader.read().apply(value);
        return read;
      } catch (IllegalArgumentException | DateTimeException malformed) {
        throw Call.malformed(name, reader.text(), reader.values());
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
