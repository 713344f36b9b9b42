package dk.sporskifte.rest.sample;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Id;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes what a use case was given, all of it: records mask themselves in a log. */
public final class Readable {
  private Readable() {}

  /** Ids by their last digits, those made anew as {@code #new}. */
  public static String of(Object value) {
    if (value instanceof Optional<?> maybe) {
      return maybe.map(Readable::of).orElse("-");
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(Readable::of).collect(Collectors.joining(", ", "(", ")"));
    }
    if (value instanceof UUID id) {
      long number = id.getLeastSignificantBits() & 0xffff_ffffL;
      return number >= 1000 ? "#new" : "#" + number;
    }
    if (value instanceof byte[] bytes) {
      return bytes.length + " bytes";
    }
    if (value instanceof Map<?, ?> map) {
      return of(map.entrySet().stream().map(e -> e.getKey() + " " + of(e.getValue())).toList());
    }
    if (value instanceof char[] password) {
      return "*".repeat(password.length);
    }
    if (value instanceof Tenant || value instanceof Actor) {
      return value instanceof Tenant ? "tenant" : "actor";
    }
    return value instanceof Record record ? record(record) : String.valueOf(value);
  }

  private static String record(Record record) {
    if (record instanceof Id id) {
      return record.getClass().getSimpleName() + of(id.value());
    }
    if (record instanceof CprNumber cpr) {
      return "cpr " + cpr.value();
    }
    List<RecordComponent> components = Arrays.asList(record.getClass().getRecordComponents());
    return components.stream()
        .map(c -> c.getName() + "=" + of(read(record, c)))
        .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "{", "}"));
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
