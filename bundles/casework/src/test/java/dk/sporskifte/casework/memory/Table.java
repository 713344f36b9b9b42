package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Rows by key, in the order they came. */
final class Table<R extends Record> {
  private final Map<Object, R> rows = new LinkedHashMap<>();

  Table<R> copy() {
    Table<R> copy = new Table<>();
    copy.rows.putAll(rows);
    return copy;
  }

  void add(Object key, R row) {
    if (rows.putIfAbsent(key, row) != null) {
      throw new Undone(Refusal.conflict("already-exists", "Findes allerede."));
    }
  }

  void save(Object key, R row) {
    R present = rows.get(key);
    if (present == null) {
      throw new IllegalStateException("saved before it was added: " + row.getClass());
    }
    if (!Versions.has(row)) {
      rows.put(key, row);
      return;
    }
    if (Versions.of(present) != Versions.of(row)) {
      throw new Undone(Refusal.stale());
    }
    rows.put(key, Versions.next(row));
  }

  void change(Predicate<R> which, UnaryOperator<R> how) {
    rows.replaceAll((key, row) -> which.test(row) ? how.apply(row) : row);
  }

  void remove(Predicate<R> which) {
    rows.values().removeIf(which);
  }

  Optional<R> find(Object key) {
    return Optional.ofNullable(rows.get(key));
  }

  Stream<R> all() {
    return new ArrayList<>(rows.values()).stream();
  }

  Stream<R> newestFirst() {
    List<R> reversed = new ArrayList<>(rows.values());
    Collections.reverse(reversed);
    return reversed.stream();
  }

  /** Thrown through the work, as a database would. */
  static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Undone(Refusal refusal) {
      super(refusal.code());
      this.refusal = refusal;
    }

    Refusal refusal() {
      return refusal;
    }
  }
}
