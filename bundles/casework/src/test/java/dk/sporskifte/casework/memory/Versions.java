package dk.sporskifte.casework.memory;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and raises the {@code version} of a record that has one. */
final class Versions {
  private Versions() {}

  static int of(Record row) {
    return (int) value(component(row), row);
  }

  static boolean has(Record row) {
    return Arrays.stream(row.getClass().getRecordComponents()).anyMatch(Versions::isVersion);
  }

  @SuppressWarnings("unchecked")
  static <R extends Record> R next(R row) {
    RecordComponent[] components = row.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(c -> isVersion(c) ? (Object) (of(row) + 1) : value(c, row))
            .toArray();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (R) row.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RecordComponent component(Record row) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .filter(Versions::isVersion)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isVersion(RecordComponent component) {
    return component.getName().equals("version");
  }

  private static Object value(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
