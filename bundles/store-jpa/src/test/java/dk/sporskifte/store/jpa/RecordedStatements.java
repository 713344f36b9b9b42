package dk.sporskifte.store.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the tests of this module asked, some of each kind of statement. */
final class RecordedStatements {
  static final RecordedStatements ALL = new RecordedStatements();

  private static final int OF_EACH = 20;

  private final Map<String, List<RecordedStatement>> bySql = new ConcurrentHashMap<>();
  private volatile Queue<RecordedStatement> watched;

  /** In order, what is asked during that work. */
  List<RecordedStatement> during(Runnable work) {
    Queue<RecordedStatement> asked = new ConcurrentLinkedQueue<>();
    watched = asked;
    work.run();
    watched = null;
    return List.copyOf(asked);
  }

  void add(RecordedStatement statement) {
    Optional.ofNullable(watched).ifPresent(asked -> asked.add(statement));
    List<RecordedStatement> same =
        bySql.computeIfAbsent(statement.sql(), sql -> new CopyOnWriteArrayList<>());
    if (same.size() < OF_EACH) {
      same.add(statement);
    }
  }

  List<RecordedStatement> selects() {
    List<RecordedStatement> selects = new ArrayList<>();
    bySql.forEach(
        (sql, statements) -> {
          if (sql.strip().toLowerCase(Locale.ROOT).startsWith("select")) {
            selects.addAll(statements);
          }
        });
    return selects;
  }
}
