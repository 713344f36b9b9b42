package dk.sporskifte.store.jpa.tasks;

import dk.sporskifte.casework.api.port.TaskStore.Counted;
import dk.sporskifte.casework.api.port.TaskStore.Counting;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many open tasks there are; row security leaves out what the actor does not see. */
record OpenTaskCounts(Rows rows, Counting counting) {
  private static final String COUNTS =
      """
      select t.kind, count(*),
        count(*) filter (where t.owner = any (cast(?1 as uuid[]))),
        count(*) filter (where t.due < cast(?2 as date)),
        count(*) filter (where t.due >= cast(?2 as date) and t.due < cast(?3 as date)),
        count(*) filter (where t.created_at >= ?4)
      from task t
      where t.done_at is null %s
      group by t.kind
      """;

  private static final String OWN = "and t.owner = any (cast(?1 as uuid[]))";
  private static final String OWN_OR_SEEN =
      "and (t.owner = any (app_grantees()) or t.case_id = any (cast(?5 as uuid[])))";

  List<Counted> byKind() {
    return found().stream().map(OpenTaskCounts::counted).toList();
  }

  private List<Object[]> found() {
    if (counting.ownAlone()) {
      return asked(OWN);
    }
    Optional<String> seen = rows.fewSeen("CASE");
    return seen.map(cases -> asked(OWN_OR_SEEN, cases)).orElseGet(() -> asked(""));
  }

  private List<Object[]> asked(String condition) {
    return rows.table(
        COUNTS.formatted(condition),
        array(counting.own()),
        counting.today().toString(),
        counting.weekEnds().toString(),
        counting.recentFrom());
  }

  private List<Object[]> asked(String condition, String cases) {
    return rows.table(
        COUNTS.formatted(condition),
        array(counting.own()),
        counting.today().toString(),
        counting.weekEnds().toString(),
        counting.recentFrom(),
        cases);
  }

  static String array(Set<PostId> posts) {
    return ArrayLiteral.of(posts.stream().<Object>map(PostId::value).toList());
  }

  private static Counted counted(Object[] row) {
    return new Counted(
        Task.Kind.valueOf((String) row[0]),
        (Long) row[1],
        (Long) row[2],
        (Long) row[3],
        (Long) row[4],
        (Long) row[5]);
  }
}
