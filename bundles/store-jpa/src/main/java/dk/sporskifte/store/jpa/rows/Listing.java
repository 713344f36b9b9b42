package dk.sporskifte.store.jpa.rows;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A statement that lists whole rows, put together from conditions with {@code ?} for values. */
public final class Listing<R> {
  private final Rows rows;
  private final Class<R> type;
  private final StringBuilder sql;
  private final List<Object> parameters = new ArrayList<>();
  private String conjunction = " where ";

  Listing(Rows rows, Class<R> type, String sql) {
    this.rows = rows;
    this.type = type;
    this.sql = new StringBuilder(sql);
  }

  public Listing<R> where(String condition, Object... values) {
    sql.append(conjunction).append('(');
    conjunction = " and ";
    append(condition + ')', values);
    return this;
  }

  /** Only where there is such a value. */
  public Listing<R> whereIf(Optional<?> value, String condition) {
    value.ifPresent(v -> where(condition, v));
    return this;
  }

  /**
   * Row security picks the rows in any case; this lets the database start from those an actor sees
   * who sees few.
   *
   * @param kind of object in {@code case_access}
   * @param condition which rows belong to an object of the array that is its one value
   */
  public Listing<R> seenThrough(String kind, String condition) {
    return whereIf(rows.fewSeenInList(kind), condition);
  }

  /**
   * The same of what has the words somebody seeks: looked up where it is little; else each row is
   * asked in the order of the list, and a page is soon full.
   *
   * @param words whether a row has the words that are each of its values
   */
  public Listing<R> seenThrough(
      String kind, String condition, Optional<Sought> sought, String words) {
    return sought
        .map(Sought::words)
        .map(typed -> found(kind, condition, typed, words))
        .orElseGet(() -> seenThrough(kind, condition));
  }

  private Listing<R> found(String kind, String condition, String typed, String words) {
    long values = words.chars().filter(c -> c == '?').count();
    return rows.fewFound(kind, typed)
        .map(found -> where(condition, found))
        .orElseGet(() -> where(words, Collections.nCopies((int) values, typed).toArray()));
  }

  /** Locked until the transaction ends. */
  public List<R> locked(String alias) {
    sql.append(" for update of ").append(alias);
    return rows.rows(type, sql.toString(), parameters);
  }

  public List<R> inOrder(String columns) {
    sql.append(" order by ").append(columns);
    return rows.rows(type, sql.toString(), parameters);
  }

  /**
   * @param cursor of a row, with the columns of the order
   */
  public <T> Page<T> page(
      String columns, PageRequest page, Function<R, T> record, Function<R, String> cursor) {
    sql.append(" order by ").append(columns);
    append(" limit ?", page.size() + 1);
    return Pages.of(rows.rows(type, sql.toString(), parameters), page.size(), record, cursor);
  }

  private void append(String text, Object... values) {
    int next = 0;
    for (char c : text.toCharArray()) {
      sql.append(c);
      if (c == '?') {
        parameters.add(values[next++]);
        sql.append(parameters.size());
      }
    }
  }
}
