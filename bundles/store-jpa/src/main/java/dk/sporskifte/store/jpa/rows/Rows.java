package dk.sporskifte.store.jpa.rows;

import dk.sporskifte.store.jpa.columns.InstantColumn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.FlushModeType;
import javax.persistence.Query;
import javax.persistence.TypedQuery;

/**
 * The rows of one transaction: what is added or saved is found from then on. Parameters of
 * statements are numbered from {@code ?1}.
 */
public final class Rows {
  private static final int FEW = 1000;

  /**
   * Grantee by grantee and in the order of the index, so that it stops there. One value, not a
   * thousand rows: null for many, no row for none.
   */
  private static final String FEW_SEEN =
      """
      select case when count(*) < f.few then cast(array_agg(s.object_id) as text) end
      from (select %s + 1 as few) f
      cross join lateral (
        select a.object_id
        from unnest(app_grantees()) g (id)
        cross join lateral (
          select object_id from case_access
          where grantee = g.id and object_kind = ?1 order by object_id limit f.few) a
        limit f.few) s
      group by f.few
      """;

  private static final String FEW_TO_COUNT = FEW_SEEN.formatted("?2");

  /**
   * Who sees one of n rows reads n of them for each that is shown: a page costs as much either way
   * where the rows seen are the root of all rows times those shown. The server's own estimate of
   * all is good enough, and there may be none yet.
   */
  private static final String FEW_TO_LIST =
      FEW_SEEN.formatted(
          """
          (select least(?2, cast(sqrt(20 * nullif(greatest(reltuples, 0), 0)) as bigint))
            from pg_class where oid = cast(?3 as regclass))\
          """);

  private static final String FOUND =
      """
      select cast(f.found as text) from (select found_in_sight(?1, ?2, ?3) as found) f
      where f.found is distinct from '{}'
      """;

  private static final Map<String, String> TABLES =
      Map.of("CASE", "case_file", "CONCERN", "concern", "INBOX_LINE", "inbox_line");

  private static final Runnable NOTHING = () -> {};

  private final EntityManager entities;
  private final Instant now;
  private final Supplier<UUID> ids;
  private Runnable waiting = NOTHING;
  private boolean unwritten;

  public Rows(EntityManager entities, Instant now, Supplier<UUID> ids) {
    // Before each query EclipseLink would compare every row that was read with what it was.
    entities.setFlushMode(FlushModeType.COMMIT);
    this.entities = entities;
    this.now = now;
    this.ids = ids;
  }

  /** The instant of the transaction. */
  public Instant now() {
    return now;
  }

  public UUID newId() {
    return ids.get();
  }

  public <R> Optional<R> find(Class<R> type, UUID id) {
    settle();
    return Optional.ofNullable(entities.find(type, id));
  }

  /** Written at once, so that later rows can refer to it. */
  public void add(Object row) {
    addLast(row);
    write();
  }

  /** No other row refers to it: written with others of its kind when the database is asked next. */
  public void addLast(Object row) {
    settle();
    entities.persist(row);
    unwritten = true;
  }

  /**
   * @param version the one that was read
   * @throws StaleRowException unless it is still that version
   */
  public <R extends VersionedRow> void save(
      Class<R> type, UUID id, int version, Consumer<R> change) {
    R row = find(type, id).filter(r -> r.version() == version).orElseThrow(StaleRowException::new);
    change(row, change);
    row.countUp();
  }

  /** One that carries no version. */
  public <R> void change(Class<R> type, UUID id, Consumer<R> change) {
    change(find(type, id).orElseThrow(StaleRowException::new), change);
  }

  /** A row that was found. */
  public <R> void change(R row, Consumer<? super R> change) {
    change.accept(row);
    unwritten = true;
  }

  /** What was saved, where the database itself acts on it. */
  public void write() {
    entities.flush();
    unwritten = false;
  }

  public void remove(Object row) {
    settle();
    entities.remove(row);
    unwritten = true;
  }

  /** The row was changed past this; it is read again when it is asked for. */
  public <R> void forget(Class<R> type, UUID id) {
    find(type, id).ifPresent(entities::detach);
  }

  /** By a query over rows. */
  public <R> List<R> list(Class<R> type, String jpql, Object... parameters) {
    return query(type, jpql, parameters).getResultList();
  }

  /**
   * The first of a query that finds few rows: to limit it, EclipseLink would put its statement
   * together anew each time.
   */
  public <R> Optional<R> first(Class<R> type, String jpql, Object... parameters) {
    return list(type, jpql, parameters).stream().findFirst();
  }

  /** By a statement that selects whole rows; conditions are added to it. */
  public <R> Listing<R> select(Class<R> type, String sql) {
    return new Listing<>(this, type, sql);
  }

  /** By a statement that selects several columns. */
  @SuppressWarnings("unchecked")
  public List<Object[]> table(String sql, Object... parameters) {
    upToDate();
    return bound(entities.createNativeQuery(sql), parameters).getResultList();
  }

  /** By a statement that selects one column. */
  public Optional<Object> value(String sql, Object... parameters) {
    upToDate();
    List<?> values = bound(entities.createNativeQuery(sql), parameters).getResultList();
    return values.isEmpty() ? Optional.empty() : Optional.ofNullable(values.get(0));
  }

  /**
   * @return how many rows it changed
   */
  public int execute(String sql, Object... parameters) {
    upToDate();
    return bound(entities.createNativeQuery(sql), parameters).executeUpdate();
  }

  /** What is done before the database is asked or written to next. */
  public void beforeAnythingElse(Runnable work) {
    settle();
    waiting = work;
  }

  public void settle() {
    Runnable work = waiting;
    waiting = NOTHING;
    work.run();
  }

  /**
   * The objects of that kind the actor sees, as an array to look rows up by; empty where they are
   * too many for an array.
   */
  public Optional<String> fewSeen(String kind) {
    return seen(FEW_TO_COUNT, kind, FEW);
  }

  /** The same, but empty also where reading a list in its order meets them sooner. */
  Optional<String> fewSeenInList(String kind) {
    return seen(FEW_TO_LIST, kind, FEW, TABLES.get(kind));
  }

  /** Of what the actor sees, what has those words; empty where that is too much for an array. */
  Optional<String> fewFound(String kind, String words) {
    return seen(FOUND, kind, words, FEW);
  }

  private Optional<String> seen(String few, Object... parameters) {
    upToDate();
    List<?> seen = bound(entities.createNativeQuery(few), parameters).getResultList();
    return seen.isEmpty() ? Optional.of("{}") : Optional.ofNullable((String) seen.get(0));
  }

  @SuppressWarnings("unchecked")
  <R> List<R> rows(Class<R> type, String sql, List<Object> parameters) {
    upToDate();
    return bound(entities.createNativeQuery(sql, type), parameters.toArray()).getResultList();
  }

  /** A query finds what was written before it. */
  private void upToDate() {
    settle();
    if (unwritten) {
      write();
    }
  }

  private <R> TypedQuery<R> query(Class<R> type, String jpql, Object... parameters) {
    upToDate();
    TypedQuery<R> query = entities.createQuery(jpql, type);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  private static Query bound(Query statement, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setParameter(i + 1, value instanceof Instant at ? InstantColumn.of(at) : value);
    }
    return statement;
  }
}
