package dk.sporskifte.store.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the tests of this module asked, some of each kind of statement. */
final class RecordedStatements {
  static final RecordedStatements ALL = new RecordedStatements();

  private static final int OF_EACH = 20;

  private final Map<String, List<RecordedStatement>> bySql = new ConcurrentHashMap<>();

  void add(RecordedStatement statement) {
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
